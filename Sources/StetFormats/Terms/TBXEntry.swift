import StetCore

/// One entry of a TBX file on its way to a concept.
struct TBXEntry {
  private var incoming: IncomingConcept
  private var notes: [String] = []
  private var losses = Losses()
  /// The language whose definition was taken, nil for one of the whole entry.
  private var definitionLanguage: String?

  init(line: Int) { incoming = IncomingConcept(line: line) }

  mutating func concept(_ entry: XMLBranch, _ losses: inout Losses) -> IncomingConcept {
    self.losses = losses
    incoming.entry = entry.tag["id"].map(Self.plainName)
    for branch in entry.branches where !TBXReader.languageNames.contains(branch.name) {
      describe(branch, language: nil)
    }
    for language in entry.branches(named: TBXReader.languageNames) { read(language) }
    incoming.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    losses = self.losses
    return incoming
  }

  /// An XML id begins with a letter, so that stet puts a `_` before a digit.
  private static func plainName(_ id: String) -> String {
    id.hasPrefix("_") ? String(id.dropFirst()) : id
  }

  private mutating func lose(_ what: String) { losses.add(what, line: incoming.line) }

  /// Reads what describes an entry or one of its languages.
  private mutating func describe(_ branch: XMLBranch, language: String?) {
    if TBXCategory.groups.contains(branch.name) {
      for inner in branch.branches { describe(inner, language: language) }
      return
    }
    let category = TBXCategory(branch)
    switch category.key {
    case "definition": takeDefinition(branch.text, language)
    case "note": takeNote(branch.text)
    case "subjectfield":
      if incoming.domain == nil, let domain = ForeignText.domain(branch.text) {
        incoming.domain = domain
      } else {
        lose("subject field")
      }
    default: lose(category.name)
    }
  }

  /// A definition of the whole entry counts before one of a language, English before others.
  private mutating func takeDefinition(_ text: String, _ language: String?) {
    guard let text = ForeignText.prose(text) else { return }
    let isBetter = language == "en" && definitionLanguage != nil && definitionLanguage != "en"
    guard incoming.definition == nil || isBetter else { return lose("further definition") }
    if incoming.definition != nil { lose("further definition") }
    incoming.definition = text
    definitionLanguage = language
  }

  private mutating func takeNote(_ text: String) {
    guard let text = ForeignText.prose(text) else { return }
    if let mark = TermMarks.read(text), TermMarks.apply(mark, to: &incoming) { return }
    notes.append(text)
  }

  private mutating func read(_ language: XMLBranch) {
    let name = language.tag["lang"] ?? ""
    let tag = LanguageTag(name.replacing("_", with: "-"))
    for branch in language.branches where !TBXReader.termNames.contains(branch.name) {
      describe(branch, language: tag?.primary ?? "")
    }
    let terms = language.branches(named: TBXReader.termNames)
    guard let tag else {
      return losses.add(
        name.isEmpty ? "terms without a language" : "terms in '\(name)'", line: incoming.line,
        count: terms.count)
    }
    incoming.scope[tag] = Set(TermStatus.allCases)
    var undecided: Set<String> = []
    for branch in terms {
      var reading = TBXTerm(branch)
      guard let term = reading.term(&losses, line: incoming.line) else { continue }
      if !reading.hasStatus { undecided.insert(term.text) }
      incoming.partOfSpeech = incoming.partOfSpeech ?? reading.partOfSpeech
      if let definition = reading.definition { takeDefinition(definition, tag.primary) }
      if !incoming.add(term, in: tag) { lose("term that its language has already") }
    }
    prefer(undecided, in: tag)
  }

  /// Where no term is preferred, the first that the file says nothing about is.
  private mutating func prefer(_ undecided: Set<String>, in tag: LanguageTag) {
    guard var terms = incoming.terms[tag], !terms.contains(where: { $0.status == .preferred }),
      let first = terms.firstIndex(where: { undecided.contains($0.text) })
    else { return }
    terms[first].status = .preferred
    incoming.terms[tag] = terms
  }
}
