/** What the system says in code, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it would be larger than is allowed',
  EISDIR: 'a folder is in its place',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it, or a folder above it, is gone',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is where a folder must be',
  EPERM: 'there is no permission',
  EROFS: 'the disk can only be read',
};

/** Why the file system refused, in words and by its code. */
export function tellFailure(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === undefined) return String(cause);
  const words = REASONS[code];
  return words === undefined ? code : `${words}, ${code}`;
}
