/// What a value on the command line names; completions ask the project for some.
enum ValueKind: Hashable, Sendable {
  case text, file, folder, job, person, language, date, number
  case choice([String])
}

/// One parameter of a command. Usage, help, errors and completions all come from it.
struct Parameter: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    /// A word by its place. `isRequired` and `isRepeated` as in `JOB`, `[JOB]`, `[JOB …]`.
    case word(isRequired: Bool, isRepeated: Bool)
    /// `--name VALUE`.
    case option(isRepeated: Bool)
    /// `--name`.
    case flag
  }

  /// For an option without its dashes.
  let name: String
  let shape: Shape
  let value: ValueKind
  /// What stands for the value in a usage line.
  let placeholder: String
  let help: String

  static func word(
    _ name: String, _ value: ValueKind, isRequired: Bool = true, isRepeated: Bool = false,
    _ help: String
  ) -> Parameter {
    Parameter(
      name: name, shape: .word(isRequired: isRequired, isRepeated: isRepeated), value: value,
      placeholder: name.uppercased(), help: help)
  }

  static func word(
    _ name: String, isRequired: Bool = true, isRepeated: Bool = false, _ help: String
  ) -> Parameter {
    word(name, .text, isRequired: isRequired, isRepeated: isRepeated, help)
  }

  static func option(
    _ name: String, _ placeholder: String, _ value: ValueKind, isRepeated: Bool = false,
    _ help: String
  ) -> Parameter {
    Parameter(
      name: name, shape: .option(isRepeated: isRepeated), value: value, placeholder: placeholder,
      help: help)
  }

  static func option(_ name: String, _ placeholder: String, _ help: String) -> Parameter {
    option(name, placeholder, .text, help)
  }

  static func choice(_ name: String, _ choices: [String], _ help: String) -> Parameter {
    Parameter(
      name: name, shape: .option(isRepeated: false), value: .choice(choices),
      placeholder: choices.joined(separator: "|"), help: help)
  }

  static func flag(_ name: String, _ help: String) -> Parameter {
    Parameter(name: name, shape: .flag, value: .text, placeholder: "", help: help)
  }

  /// As it stands in a usage line.
  var usage: String {
    switch shape {
    case .word(isRequired: true, isRepeated: false): placeholder
    case .word(isRequired: true, isRepeated: true): "\(placeholder) …"
    case .word(isRequired: false, isRepeated: false): "[\(placeholder)]"
    case .word(isRequired: false, isRepeated: true): "[\(placeholder) …]"
    case .option: "[--\(name) \(placeholder)]"
    case .flag: "[--\(name)]"
    }
  }

  /// As an error names it.
  var label: String { isWord ? placeholder : "--\(name)" }

  var isWord: Bool {
    if case .word = shape { true } else { false }
  }

  /// Taken by every command.
  static let common: [Parameter] = [
    .option(
      "project", "DIR", .folder, "the project's folder (else STET_PROJECT, else found upwards)"),
    .option("as", "PERSON", .person, "who acts (else STET_PERSON, else Git's user.email)"),
    .flag("help", "show this help"),
  ]

  /// For commands that print a result.
  static let format = Parameter.choice("format", ["text", "json"], "how to print the result")
}
