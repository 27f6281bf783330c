import StetCore

extension Command {
  static let help = Command(
    name: "help", summary: "what stet can do, or one command in full",
    parameters: [.word("command", isRequired: false, isRepeated: true, "a command's name")],
    examples: [("stet help check", "parameters, rules, examples")]
  ) { session, arguments in
    let words = arguments.all("command")
    guard let word = words.first else {
      HelpPage.overview(session.console)
      return .done
    }
    let family = Command.all.filter { $0.name.hasPrefix(word + " ") }
    if words.count == 1, !family.isEmpty {
      for (offset, command) in family.enumerated() {
        if offset > 0 { session.console.print() }
        HelpPage.command(command, session.console)
      }
      return .done
    }
    HelpPage.command(try Command.find(words).0, session.console)
    return .done
  }
}
