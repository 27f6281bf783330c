import StetCore

/// One term of a TBX entry.
struct TBXTerm {
  /// Whether the file says what to think of the term.
  private(set) var hasStatus = false
  private(set) var partOfSpeech: String?
  /// Some programs define a term and not what it stands for.
  private(set) var definition: String?
  private let branch: XMLBranch
  private var result = Term(text: "", status: .admitted)
  private var notes: [String] = []

  init(_ branch: XMLBranch) { self.branch = branch }

  /// - Returns: nil for a term without text.
  mutating func term(_ losses: inout Losses, line: Int) -> Term? {
    let given = branch.branches(named: ["term"]).first?.text ?? ""
    guard let text = ForeignText.term(given) else {
      losses.add(
        ForeignText.isBlank(given) ? "term without text" : "term that is no text", line: line)
      return nil
    }
    result.text = text
    for inner in branch.branches { read(inner, &losses, line) }
    result.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    return result
  }

  private mutating func read(_ branch: XMLBranch, _ losses: inout Losses, _ line: Int) {
    if branch.name == "term" { return }
    if TBXCategory.groups.contains(branch.name) {
      for inner in branch.branches { read(inner, &losses, line) }
      return
    }
    let category = TBXCategory(branch)
    switch category.key {
    case "administrativestatus", "usagestatus", "normativeauthorization", "termstatus", "status":
      readStatus(branch.text, &losses, line)
    case "partofspeech":
      if let part = PartsOfSpeech.word(branch.text) {
        partOfSpeech = partOfSpeech ?? part
      } else if branch.text != "other" {
        losses.add("part of speech", line: line)
      }
    case "definition" where definition == nil: definition = branch.text
    case "termtype": result.type = result.type ?? ForeignText.term(branch.text)
    case "note": takeNote(branch.text)
    default: losses.add(category.name, line: line)
    }
  }

  private mutating func readStatus(_ text: String, _ losses: inout Losses, _ line: Int) {
    guard !hasStatus, let status = StatusWords.status(text) else {
      let word = ForeignText.term(text) ?? ""
      return losses.add(
        hasStatus ? "further status of a term" : "status '\(word)' of a term", line: line)
    }
    result.status = status
    hasStatus = true
  }

  private mutating func takeNote(_ text: String) {
    guard let text = ForeignText.prose(text) else { return }
    if let mark = TermMarks.read(text), TermMarks.apply(mark, to: &result) {
      if mark.key == "status" { hasStatus = true }
    } else {
      notes.append(text)
    }
  }
}

/// What an element says about an entry, a language or a term.
struct TBXCategory {
  /// Elements that only hold others together.
  static let groups: Set<String> = [
    "descripGrp", "adminGrp", "termNoteGrp", "termGrp", "termCompGrp", "auxInfo",
  ]

  /// Elements whose `type` says what they are.
  private static let typed: Set<String> = [
    "descrip", "descripNote", "admin", "adminNote", "termNote", "transac", "transacNote", "ref",
    "xref",
  ]

  let name: String
  /// For comparing: categories differ by case between versions.
  let key: String

  init(_ branch: XMLBranch) {
    let type = Self.typed.contains(branch.name) ? branch.tag["type"] : nil
    name = type ?? branch.name
    key = name.lowercased()
  }
}

/// The parts of speech that stet's rules know.
enum PartsOfSpeech {
  private static let words: [String: String] = [
    "noun": "noun", "propernoun": "properNoun", "verb": "verb", "adjective": "adjective",
    "adverb": "adverb", "phrase": "phrase",
  ]

  static func word(_ text: String) -> String? {
    words[text.lowercased().filter { $0.isASCII && $0.isLetter }]
  }
}
