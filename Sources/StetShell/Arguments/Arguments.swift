import StetCore

/// The values that a command line gives to a command's parameters.
struct Arguments: Hashable, Sendable {
  /// The command's name.
  let command: String
  private var values: [String: [String]] = [:]

  /// All values of a parameter, in order.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The only value of a parameter, nil when it was not given.
  subscript(name: String) -> String? { values[name]?.last }

  func has(_ flag: String) -> Bool { values[flag] != nil }

  /// The value of a word that the parser has required.
  func required(_ name: String) -> String { self[name] ?? "" }

  /// Reads the words after a command's name.
  ///
  /// - Throws: ``UsageError``.
  init(_ words: [String], for command: Command) throws(UsageError) {
    self.command = command.name
    var queue = command.parameters.filter(\.isWord)[...]
    var place = 0
    var isLiteral = false
    while place < words.count {
      let word = words[place]
      place += 1
      if !isLiteral, word == "--" {
        isLiteral = true
      } else if !isLiteral, word.hasPrefix("-"), word != "-" {
        try readOption(word, words, &place, command)
      } else {
        try readWord(word, &queue, command)
      }
    }
    if has("help") { return }
    if let missing = queue.first, case .word(isRequired: true, _) = missing.shape,
      all(missing.name).isEmpty
    {
      throw UsageError(
        "'stet \(command.name)' needs \(missing.placeholder): \(missing.help)",
        hint: command.usage)
    }
  }

  private mutating func readWord(
    _ word: String, _ queue: inout ArraySlice<Parameter>, _ command: Command
  ) throws(UsageError) {
    guard let parameter = queue.first else {
      throw UsageError(
        "'stet \(command.name)' takes no further word '\(word)'", hint: command.usage)
    }
    try add(word, to: parameter)
    if case .word(_, isRepeated: false) = parameter.shape { queue.removeFirst() }
  }

  private mutating func readOption(
    _ word: String, _ words: [String], _ place: inout Int, _ command: Command
  ) throws(UsageError) {
    let body = word.dropFirst(word.hasPrefix("--") ? 2 : 1)
    let equals = body.utf8.firstIndex(of: UInt8(ascii: "="))
    let name = word == "-h" ? "help" : String(equals.map { body[..<$0] } ?? body)
    let known = command.parameters.filter { !$0.isWord } + Parameter.common
    guard word.hasPrefix("--") || word == "-h",
      let parameter = known.first(where: { $0.name == name })
    else {
      let nearest = Suggestion.nearest(to: name, among: known.map(\.name))
      throw UsageError(
        "'stet \(command.name)' has no option '\(word)'",
        hint: nearest.map { "did you mean --\($0)?" } ?? "stet help \(command.name)")
    }
    if parameter.shape == .flag {
      guard equals == nil else {
        throw UsageError("--\(name) takes no value", hint: command.usage)
      }
      values[name, default: []].append("")
    } else if let equals {
      try add(String(body[body.utf8.index(after: equals)...]), to: parameter)
    } else {
      guard place < words.count else {
        throw UsageError(
          "--\(name) needs a value", hint: "--\(name) \(parameter.placeholder)")
      }
      try add(words[place], to: parameter)
      place += 1
    }
  }

  private mutating func add(_ value: String, to parameter: Parameter) throws(UsageError) {
    if case .choice(let choices) = parameter.value, !choices.contains(value) {
      let nearest = Suggestion.nearest(to: value, among: choices).map { "did you mean '\($0)'? " }
      throw UsageError(
        "'\(value)' is not a value of \(parameter.label)",
        hint: (nearest ?? "") + "one of: " + choices.joined(separator: ", "))
    }
    if parameter.shape == .option(isRepeated: false), values[parameter.name] != nil {
      throw UsageError("--\(parameter.name) was given twice", hint: "give it once")
    }
    values[parameter.name, default: []].append(value)
  }
}
