/// A version and style of TBX that stet writes. All are TBX-Basic, which most programs read.
enum TBXDialect: Sendable {
  /// ISO 30042:2008, `martif`.
  case version2
  /// ISO 30042:2019 with categories as attributes (DCA).
  case version3
  /// ISO 30042:2019 with categories as elements (DCT).
  case version3Tags

  struct Names: Sendable {
    let entry: String
    let language: String
    let term: String
  }

  var names: Names {
    self == .version2
      ? Names(entry: "termEntry", language: "langSet", term: "tig")
      : Names(entry: "conceptEntry", language: "langSec", term: "termSec")
  }

  /// The values of `partOfSpeech`.
  var partsOfSpeech: Set<String> {
    let common: Set<String> = ["noun", "verb", "adjective", "adverb"]
    return self == .version2 ? common.union(["properNoun"]) : common
  }

  /// The values of `termType`, of both versions.
  static let termTypes: Set<String> = [
    "fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase",
  ]

  /// A data category that stet writes: what kind of element has it, and the module of TBX-Basic
  /// that defines it.
  struct Category: Sendable {
    let name: String
    let element: String
    let module: String

    static let subjectField = Category(name: "subjectField", element: "descrip", module: "min")
    static let definition = Category(name: "definition", element: "descrip", module: "basic")
    static let context = Category(name: "context", element: "descrip", module: "basic")
    static let partOfSpeech = Category(name: "partOfSpeech", element: "termNote", module: "min")
    static let status = Category(name: "administrativeStatus", element: "termNote", module: "min")
    static let termType = Category(name: "termType", element: "termNote", module: "basic")
  }
}

extension XMLWriter {
  /// Writes what a category says.
  mutating func category(
    _ category: TBXDialect.Category, _ text: String, in dialect: TBXDialect
  ) {
    if dialect == .version3Tags {
      element("\(category.module):\(category.name)", text: text)
    } else {
      element(category.element, ["type": category.name], text: text)
    }
  }
}
