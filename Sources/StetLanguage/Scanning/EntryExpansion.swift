/// Makes an entry's forms by the rules of its language.
struct EntryExpansion {
  /// Those with rules of their own.
  static let languages: Set<String> = ["ru", "uk", "bg", "tr", "en"]

  /// About how many forms a term has, for making room.
  var formsPerTerm: Int { primary == "en" || !Self.languages.contains(primary) ? 3 : 9 }

  private let primary: String
  private var english: English

  init(language: String) {
    primary = WordRules.primarySubtag(of: language)
    english = English(language: language)
  }

  /// - Throws: when the entry's text or a declared form has no letter and no digit.
  mutating func add(
    _ entry: TermAutomaton.Entry, index: Int, to builder: inout AutomatonBuilder
  ) throws(UnmatchableTerm) {
    let letterCase = builder.letterCase(of: entry.spec.text)
    let isSensitive = entry.isCaseSensitive || letterCase.isAllCapitals
    var form = TermForm(entry: Int32(index), kind: .exact, isCaseSensitive: isSensitive)
    try Self.add(entry.spec.text, as: form, to: &builder)
    form.kind = .declared
    for declared in entry.spec.forms { try Self.add(declared, as: form, to: &builder) }
    form.mayHoldCapitals = letterCase.upper != 0 || !entry.spec.forms.isEmpty
    expand(entry.spec, as: form, to: &builder)
  }

  private static func add(
    _ text: String, as form: TermForm, to builder: inout AutomatonBuilder
  ) throws(UnmatchableTerm) {
    var copy = text
    guard copy.withUTF8({ add($0, as: form, to: &builder) }) else {
      throw UnmatchableTerm(entry: Int(form.entry), text: text)
    }
  }

  private mutating func expand(
    _ spec: TermSpec, as form: TermForm, to builder: inout AutomatonBuilder
  ) {
    var form = form
    func emit(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: MatchKind) {
      form.kind = kind
      _ = Self.add(bytes, as: form, to: &builder)
    }
    switch primary {
    case "ru": Russian.expand(spec, emit: emit)
    case "uk": Ukrainian.expand(spec, emit: emit)
    case "bg": Bulgarian.expand(spec, emit: emit)
    case "tr": Turkish.expand(spec, emit: emit)
    case "en":
      english.expand(spec) { bytes, kind, isVariant in
        form.isVariant = isVariant
        emit(bytes, kind)
      }
    default: break
    }
  }

  /// Adds a form and the other ways to write it; false when it has no word.
  private static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, as form: TermForm, to builder: inout AutomatonBuilder
  ) -> Bool {
    guard builder.add(bytes, as: form) else { return false }
    var other = form
    other.kind = form.kind == .exact ? .inflected : form.kind
    let hyphenJoins = builder.rules.policy.hyphenJoinsLetters
    SpellingVariants.each(of: bytes, hyphenJoins: hyphenJoins) { variant in
      variant.withUnsafeBufferPointer { _ = builder.add($0, as: other) }
    }
    return true
  }
}
