import { Failed } from '../../shared/ipc/failure'

/** Fails with `packageDamaged`: the archive is none, is damaged, or is not meant well. */
export function archiveDamaged(problem: string): never {
  throw new Failed({ code: 'packageDamaged', problems: [problem] })
}
