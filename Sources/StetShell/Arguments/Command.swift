import StetCore

/// Something stet does: its parameters as values, and one function of a session.
struct Command: Sendable {
  /// One word or two: `check`, `glossary list`.
  let name: String
  /// One line.
  let summary: String
  /// Command lines, each with what it does.
  let examples: [(line: String, does: String)]
  let run: @Sendable (Session, Arguments) throws -> Outcome
  private let makeParameters: @Sendable () -> [Parameter]
  private let makeDetails: @Sendable () -> String

  /// Parameters and details are made when they are asked for: every start of the program walks
  /// through the names of all commands, and only one of them needs its choices of rules and kinds.
  init(
    name: String, summary: String,
    parameters: @autoclosure @escaping @Sendable () -> [Parameter],
    details: @autoclosure @escaping @Sendable () -> String = "",
    examples: [(line: String, does: String)] = [],
    run: @escaping @Sendable (Session, Arguments) throws -> Outcome
  ) {
    self.name = name
    self.summary = summary
    self.examples = examples
    self.run = run
    makeParameters = parameters
    makeDetails = details
  }

  var parameters: [Parameter] { makeParameters() }

  /// What a reader of `stet help NAME` should know beyond the parameters.
  var details: String { makeDetails() }

  /// One line that shows every parameter.
  var usage: String {
    let words = parameters.filter(\.isWord).map(\.usage)
    let options = parameters.filter { !$0.isWord }.map(\.usage)
    return (["stet", name] + words + options).joined(separator: " ")
  }

  /// Every command, in the order of the help.
  static let all: [Command] = [
    initialize, start, list, status, show, edit, save, source, check, submit, requestChanges,
    waive, comment, resolve, approve, reopen, withdraw, publish, diff, blame, log, credits, merge,
    search,
    assign, stats, peopleList, peopleAdd, peopleKey, glossaryList, glossarySearch, glossaryShow,
    glossaryAdd, glossaryEdit, glossaryRetire, glossaryMerge, glossaryLog, glossaryImpact,
    glossaryScan, glossaryCheck, glossaryImport, glossaryExport, verify, gitSetup, mergeFile,
    schema, completions, help,
  ]

  /// The command that `words` start with, and the words after its name.
  ///
  /// - Throws: ``UsageError``, with the name that was probably meant.
  static func find(_ words: [String]) throws(UsageError) -> (Command, rest: [String]) {
    let pair = words.prefix(2).joined(separator: " ")
    if let command = all.first(where: { $0.name == pair }) {
      return (command, Array(words.dropFirst(2)))
    }
    let word = words.first ?? ""
    if let command = all.first(where: { $0.name == word }) {
      return (command, Array(words.dropFirst()))
    }
    let family = all.filter { $0.name.hasPrefix(word + " ") }.map(\.name)
    if !family.isEmpty {
      let second = words.dropFirst().first
      let inner = family.map { String($0.dropFirst(word.count + 1)) }
      let nearest = second.flatMap { Suggestion.nearest(to: $0, among: inner) }
      throw UsageError(
        second.map { "'stet \(word)' has no '\($0)'" } ?? "'stet \(word)' needs one word more",
        hint: nearest.map { "did you mean 'stet \(word) \($0)'?" }
          ?? "one of: " + family.map { "stet \($0)" }.joined(separator: ", "))
    }
    let nearest = Suggestion.nearest(
      to: word, among: all.map { String($0.name.prefix { $0 != " " }) })
    throw UsageError(
      "there is no command '\(word)'",
      hint: nearest.map { "did you mean 'stet \($0)'?" } ?? "stet help")
  }
}
