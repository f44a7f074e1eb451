// Drawn by hand for the legend: nobody's photos are shown before there are any.

/** Two grown-ups and a child on a hill, in the evening. */
export const familyScene = (
  <>
    <rect width="120" height="80" fill="#f3b67a" />
    <circle cx="88" cy="30" r="13" fill="#fff0c9" />
    <path d="M0 52c22-12 44-12 64-3s38 8 56-2v33H0z" fill="#6f8a5c" />
    <path d="M0 62c30-8 76-8 120 2v16H0z" fill="#50694a" />
    <g fill="#3a2a2a">
      <circle cx="38" cy="33" r="5" />
      <path d="M31 64V46c0-4 3-7 7-7s7 3 7 7v18z" />
      <circle cx="68" cy="36" r="4.6" />
      <path d="M61.5 64V48c0-4 2.9-6.5 6.5-6.5s6.5 2.5 6.5 6.500v16z" />
    </g>
    <g fill="#c8452c">
      <circle cx="53" cy="46" r="3.8" />
      <path d="M48 65V55c0-3 2.2-5 5-5s5 2 5 5v10z" />
    </g>
  </>
)

/** A chat on a phone's screen. */
export const phoneScene = (
  <>
    <rect width="120" height="80" fill="#40607a" />
    <rect x="37" y="6" width="46" height="80" rx="6" fill="#f4f1ea" />
    <rect x="43" y="16" width="25" height="9" rx="4.5" fill="#cfd8dc" />
    <rect x="50" y="29" width="27" height="9" rx="4.5" fill="#8fc1a5" />
    <rect x="43" y="42" width="20" height="9" rx="4.5" fill="#cfd8dc" />
    <rect x="46" y="55" width="31" height="16" rx="4.5" fill="#8fc1a5" />
  </>
)

/** Snow on mountains, years ago. */
export const mountainScene = (
  <>
    <rect width="120" height="80" fill="#a9c4d6" />
    <path d="M0 80V58l26-27 19 18 22-30 34 37 19-14v38z" fill="#5c7384" />
    <path d="m67 19 13 14-7 3-5-4-6 5-4-6zM26 31l9 9-6 2-4-3-5 3-2-4z" fill="#f6f7f5" />
    <path d="M0 70c28-9 66-9 120 0v10H0z" fill="#e8ecea" />
  </>
)

/** The front of a house, with its number. */
export const houseScene = (
  <>
    <rect width="120" height="80" fill="#9cc3d8" />
    <path d="M0 66h120v14H0z" fill="#6c8a58" />
    <path d="M26 38 60 12l34 26z" fill="#8a3b2c" />
    <path d="M32 38h56v30H32z" fill="#efe0c4" />
    <path d="M54 48h13v20H54z" fill="#5a3d2c" />
    <path d="M38 45h10v10H38zM73 45h10v10H73z" fill="#6d93a8" />
    <rect x="70" y="58" width="12" height="7" rx="1" fill="#2f2a26" />
    <path d="M73 60v3M76 60v3h2v-1.5h-2M79.5 60h1.5v3" stroke="#efe0c4" strokeWidth=".8" fill="none" />
  </>
)
