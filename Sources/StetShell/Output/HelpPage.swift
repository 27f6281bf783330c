import StetCore

/// What `stet help` prints.
enum HelpPage {
  private static let groups: [(title: String, commands: [String])] = [
    ("start a job", ["init", "start", "source", "assign"]),
    ("translate", ["list", "status", "show", "edit", "save", "check"]),
    (
      "review",
      [
        "submit", "comment", "resolve", "waive", "request-changes", "approve", "reopen", "withdraw",
        "publish",
      ]
    ),
    ("look back", ["diff", "blame", "search", "log", "credits", "stats", "merge", "verify"]),
    (
      "the glossary",
      [
        "glossary list", "glossary search", "glossary show", "glossary add", "glossary edit",
        "glossary retire", "glossary merge", "glossary log", "glossary impact", "glossary scan",
        "glossary check",
        "glossary import", "glossary export",
      ]
    ),
    ("the desk", ["people list", "people add", "people key"]),
    ("Git", ["git-setup", "merge-file"]),
    ("stet itself", ["schema", "completions", "help"]),
  ]

  static func overview(_ console: Console) {
    console.print("stet keeps translations beside their sources, checks them against a glossary,")
    console.print("and lets an article out when the desk agreed to it.")
    for group in groups {
      console.print()
      console.print(Styled(group.title, .bold))
      for name in group.commands {
        guard let command = Command.all.first(where: { $0.name == name }) else { continue }
        console.print(Styled("  " + Width.fit(name, to: 17), .cyan) + Styled(command.summary))
      }
    }
    console.print()
    console.print("stet help COMMAND tells more; a first job: stet init, then stet start FILE")
  }

  static func command(_ command: Command, _ console: Console) {
    console.print(Styled("stet \(command.name)", .bold) + Styled(": \(command.summary)"))
    console.print()
    console.print(Styled("usage: ", .bold) + Styled(command.usage))
    console.print()
    for parameter in command.parameters + Parameter.common {
      let name = parameter.isWord ? parameter.placeholder : label(of: parameter)
      console.print(Styled("  " + Width.fit(name, to: 24), .cyan) + Styled(parameter.help))
    }
    if !command.details.isEmpty {
      console.print()
      for line in Width.wrap(command.details, to: min(console.width, 88)) {
        console.print(Styled(line))
      }
    }
    if !command.examples.isEmpty {
      console.print()
      console.print(Styled("examples", .bold))
      for example in command.examples {
        console.print(Styled("  \(example.line)"))
        console.print(Styled("      \(example.does)", .dim))
      }
    }
  }

  private static func label(of parameter: Parameter) -> String {
    guard parameter.shape != .flag else { return "--\(parameter.name)" }
    if case .choice = parameter.value { return "--\(parameter.name) …" }
    return "--\(parameter.name) \(parameter.placeholder)"
  }
}
