import { Failed } from '../../shared/ipc/failure'
import { errorCode } from './error-code'

/** A file system's error as a failure that names the path; a `Failed` stays what it is. */
export function diskFailure(error: unknown, path: string): Failed {
  if (error instanceof Failed) return error
  const code = errorCode(error)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failed({ code: 'diskFull', path })
    case 'EEXIST':
    case 'ENOTDIR':
      return new Failed({ code: 'notAFolder', path })
    case 'ENOENT':
      return new Failed({ code: 'pathMissing', path })
    case 'ENAMETOOLONG':
      return new Failed({ code: 'nameTooLong', path })
    case 'EROFS':
      return new Failed({ code: 'readOnly', path })
    case 'EACCES':
    case 'EPERM':
      return new Failed({ code: 'notPermitted', path })
    default:
      return new Failed({ code: 'diskFault', path, reason: error instanceof Error ? error.message : String(error) })
  }
}
