import type { TextKind } from '../../item/facts'
import { isChat } from './chat'

/**
 * Kinds that the words of a whole page tell together: so many different ones of a list must be there. A list's words are in
 * English, German, French, Spanish, Italian, Portuguese and Dutch, as printed on such papers.
 */
export function documentKinds(texts: readonly string[]): readonly TextKind[] {
  const page = texts.join('\n').toLowerCase()
  const listed = lists
    .filter(({ words, needed }) => words.filter((word) => word.test(page)).length >= needed)
    .map(({ kind }) => kind)
  return isChat(texts) ? [...listed, 'chat'] : listed
}

const any = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'u')

// prettier-ignore
const lists: readonly {
  readonly kind: TextKind
  readonly needed: number
  readonly words: readonly RegExp[]
}[] = [
  {
    kind: 'invoice',
    needed: 3,
    words: [
      any('invoice', 'rechnung', 'facture', 'factura', 'fattura', 'fatura', 'factuur'),
      any('invoice (no|number|date)', 'rechnungs(nummer|datum)', 'n° de facture', 'bill to', 'billed to', 'kundennummer'),
      any('due( date)?', 'payable', 'zahlbar', 'fällig', 'échéance', 'vencimiento', 'payment terms', 'amount due'),
      any('vat', 'mwst', 'ust', 'tva', 'iva', 'btw', 'tax'),
      any('total', 'summe', 'gesamt(betrag)?', 'totale', 'subtotal', 'netto', 'balance'),
    ],
  },
  {
    kind: 'receipt',
    needed: 3,
    words: [
      any('receipt', 'kassenbon', 'bon', 'beleg', 'reçu', 'ticket de caisse', 'recibo', 'scontrino', 'kassabon'),
      any('total', 'summe', 'gesamt', 'totale', 'sub-?total', 'a payer', 'à payer', 'zu zahlen', 'eur'),
      any('cash', 'change', 'bar', 'rückgeld', 'card', 'visa', 'mastercard', 'debit', 'ec-karte', 'girocard', 'espèces'),
      any('vat', 'mwst', 'tva', 'iva', 'tax', 'gst', 'btw', 'sales tax'),
      any('qty', 'items?', 'cashier', 'kasse', 'store', 'filiale', 'till', 'terminal', 'thank you', 'vielen dank', 'merci'),
    ],
  },
  {
    kind: 'prescription',
    needed: 2,
    words: [
      any('prescription', 'rezept', 'ordonnance', 'receta', 'ricetta', 'recept', 'rx'),
      any('tablets?', 'tabletten', 'capsules?', 'kapseln', 'comprimés?', 'comprimidos', 'compresse', 'inhaler'),
      any('take (one|two|\\d)', 'once daily', 'twice (a day|daily)', 'täglich', 'par jour', 'refills?', 'dosage', 'dosierung'),
      any('\\d+\\s?mg', 'mg', 'ml', 'n1', 'n2', 'n3'),
      any('pharmacy', 'apotheke', 'pharmacie', 'farmacia', 'pharmacist', 'dispense'),
    ],
  },
  {
    kind: 'medical-letter',
    needed: 3,
    words: [
      any('patient', 'patientin', 'paciente', 'paziente', 'patiënt'),
      any('diagnos(is|e|tic|tico|ed)', 'befund', 'findings', 'symptoms?'),
      any('hospital', 'clinic', 'klinik(um)?', 'krankenhaus', 'praxis', 'hôpital', 'ospedale', 'medical (centre|center)'),
      any('dr\\.?', 'doctor', 'physician', 'consultant', 'oberarzt', 'médecin', 'arzt'),
      any('treatment', 'therapy', 'therapie', 'blood', 'medication', 'referral', 'surgery', 'mri', 'x-?ray', 'anamnese'),
    ],
  },
  {
    kind: 'driving-licence',
    needed: 1,
    words: [
      any("driv(ing|er'?s?) licen[cs]e", 'führerschein', 'permis de conduire', 'permiso de conducci[oó]n', 'patente di guida', 'rijbewijs', 'carta de condução', 'driver licen[cs]e'),
    ],
  },
  {
    kind: 'passport',
    needed: 3,
    words: [
      any('passport', 'reisepass', 'passeport', 'pasaporte', 'passaporto', 'paspoort'),
      any('nationality', 'nationalité', 'staatsangehörigkeit', 'nacionalidad'),
      any('date of birth', 'geburts(tag|datum)', 'date de naissance', 'place of birth'),
      any('date of (issue|expiry)', 'gültig bis', 'authority', 'surname', 'given names'),
    ],
  },
  {
    kind: 'id-card',
    needed: 2,
    words: [
      any('identity card', 'identification card', 'personalausweis', 'carte (nationale )?d.identité', 'documento nacional de identidad', 'carta d.identità', 'identiteitskaart'),
      any('date of birth', 'geburts(tag|datum)', 'date de naissance', 'surname', 'name', 'nom', 'apellidos'),
      any('nationality', 'valid until', 'gültig bis', 'expiry', 'date of (issue|expiry)', 'sex'),
    ],
  },
  {
    kind: 'boarding-pass',
    needed: 2,
    words: [
      any('boarding( pass| time| group)?', 'bordkarte', 'carte d.embarquement', 'tarjeta de embarque', 'einsteigen'),
      any('gate', 'seat', 'sitz', 'porte', 'siège', 'puerta', 'asiento'),
      any('flight', 'flug', 'vol', 'vuelo', 'departure', 'abflug', 'e-?ticket', 'airlines?', 'airport'),
    ],
  },
  {
    kind: 'ticket',
    needed: 2,
    words: [
      any('e-?ticket', 'admit one', 'ticket', 'fahrkarte', 'fahrschein', 'billet', 'boleto', 'biglietto', 'entrada', 'eintrittskarte'),
      any('row', 'seat', 'reihe', 'platz', 'rang', 'place', 'gate', 'coach', 'wagen', 'section', 'platform', 'gleis'),
      any('admission', 'doors? open', 'valid (on|from|until)', 'einlass', 'gültig', 'departure', 'venue', 'concert', 'train', 'hinfahrt'),
    ],
  },
  {
    kind: 'map',
    needed: 2,
    words: [
      any('directions', 'navigate', 'route', 'wegbeschreibung', 'itinéraire', 'fastest route', 'turn (left|right)'),
      any('\\d+\\s?min', '\\d+(\\.\\d+)?\\s?(km|mi)'),
      any('start', 'nearby', 'google maps', 'map data', 'openstreetmap', 'traffic', 'arrive', 'ankunft', 'steps'),
    ],
  },
]
