const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTFILE: 'it is not a file',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  EOUTSIDE: 'it is a link that leads outside',
  EIO: 'the disk does not answer',
};

/** Why a file or folder could not be read, in words. */
export function ioReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return (code === undefined ? undefined : REASONS[code]) ?? code ?? 'an unknown reason';
}
