import Papers
import Reading

extension Extraction {
  init(reading text: SourceText, municipality: Municipality?) { preconditionFailure("stub") }
}
