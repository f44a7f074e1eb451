/** From `/proc/<pid>/status`: mode 2 means that the kernel filters the process's system calls (proc(5)). */
export const hasSystemCallFilter = (status: string): boolean => /^Seccomp:\t2$/m.test(status)
