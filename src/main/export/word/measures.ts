export {
  halfPoints,
  listLevels,
  listStep,
  quoteStep,
  twipsOfMillimetres,
  twipsOfPoints,
} from '../../../shared/document/measures'
