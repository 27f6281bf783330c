import StetCore

/// The forms in which a glossary leaves.
package enum GlossaryExport: String, CaseIterable, Sendable {
  case csv, tsv, omegat
  /// The newest that every reader knows.
  case tbx
  case tbx2, tbx3
  case tbx3Tags = "tbx3-dct"

  /// The form that goes with a file name's ending, nil when none does.
  package init?(ending: String) {
    switch ending {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "utf8": self = .omegat
    case "tbx", "xml": self = .tbx
    default: return nil
    }
  }

  /// - Parameter languages: the desk's: its source comes first in a table, and definitions are in
  ///   its target language.
  package func export(_ glossary: Glossary, _ languages: LanguagePair) -> ExportedGlossary {
    switch self {
    case .csv:
      GlossaryTableWriter(separator: UInt8(ascii: ","), languages: languages).export(glossary)
    case .tsv:
      GlossaryTableWriter(separator: UInt8(ascii: "\t"), languages: languages).export(glossary)
    case .omegat: OmegaTGlossary(languages: languages).export(glossary)
    case .tbx2: TBXWriter(dialect: .version2, language: languages.to).export(glossary)
    case .tbx, .tbx3: TBXWriter(dialect: .version3, language: languages.to).export(glossary)
    case .tbx3Tags: TBXWriter(dialect: .version3Tags, language: languages.to).export(glossary)
    }
  }
}
