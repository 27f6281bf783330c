/// Completions, made from the list of commands.
enum CompletionScript {
  /// First words of all commands, each once.
  private static var firstWords: [String] {
    var words: [String] = []
    for command in Command.all {
      let word = String(command.name.prefix { $0 != " " })
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  private static func secondWords(after word: String) -> [String] {
    Command.all.map(\.name).filter { $0.hasPrefix(word + " ") }
      .map { String($0.dropFirst(word.count + 1)) }
  }

  private static func options(of command: Command) -> [Parameter] {
    command.parameters.filter { !$0.isWord } + Parameter.common
  }

  /// The values that a parameter may take, as a shell's command that prints them.
  private static func values(of parameter: Parameter) -> String {
    switch parameter.value {
    case .choice(let choices): choices.joined(separator: " ")
    case .job: "$(stet list --format ids 2>/dev/null)"
    case .person: "$(stet people list 2>/dev/null | cut -d' ' -f1)"
    case .text, .file, .folder, .language, .date, .number: ""
    }
  }

  private static func takesFiles(_ parameter: Parameter) -> Bool {
    parameter.value == .file || parameter.value == .folder
  }

  // MARK: - bash

  static var bash: String {
    var lines = [
      "# bash completion for stet",
      "_stet() {",
      "  local current=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\"",
      "  local name=\"${COMP_WORDS[1]}\" words='' files=''",
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then",
      "    COMPREPLY=($(compgen -W '\(firstWords.joined(separator: " ")) --version' -- \"$current\"))",
      "    return",
      "  fi",
      "  case \"$name\" in",
    ]
    for word in firstWords where !secondWords(after: word).isEmpty {
      lines.append(
        "    \(word)) if [ \"$COMP_CWORD\" -eq 2 ]; then COMPREPLY=($(compgen -W '\(secondWords(after: word).joined(separator: " "))' -- \"$current\")); return; fi; name=\"$name ${COMP_WORDS[2]}\" ;;"
      )
    }
    lines += ["  esac", "  case \"$name:$before\" in"]
    for command in Command.all {
      for option in options(of: command) where option.shape != .flag {
        let values = values(of: option)
        let reply = takesFiles(option) ? "files=1" : "words=\"\(values)\""
        lines.append("    '\(command.name):--\(option.name)') \(reply) ;;")
      }
    }
    lines += ["    *) case \"$name\" in"]
    for command in Command.all {
      let names = options(of: command).map { "--\($0.name)" }.joined(separator: " ")
      let words = command.parameters.filter(\.isWord)
      let values = words.map(values).filter { !$0.isEmpty }.joined(separator: " ")
      let files = words.contains(where: takesFiles) ? "; files=1" : ""
      lines.append("      '\(command.name)') words=\"\(names) \(values)\"\(files) ;;")
    }
    lines += [
      "    esac ;;",
      "  esac",
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))",
      "  if [ -n \"$files\" ]; then COMPREPLY+=($(compgen -f -- \"$current\")); fi",
      "}",
      "complete -F _stet stet",
      "",
    ]
    return lines.joined(separator: "\n")
  }

  // MARK: - zsh

  static var zsh: String {
    var lines = [
      "#compdef stet",
      "_stet() {",
      "  local -a commands",
      "  local name=\"${words[2]}\"",
      "  if (( CURRENT == 2 )); then",
      "    commands=(",
    ]
    for word in firstWords {
      let summary =
        Command.all.first { $0.name == word }?.summary
        ?? secondWords(after: word).joined(separator: ", ")
      lines.append("      \(quoted("\(word):\(summary)"))")
    }
    lines += [
      "    )", "    _describe command commands", "    return", "  fi", "  case \"$name\" in",
    ]
    for word in firstWords where !secondWords(after: word).isEmpty {
      let seconds = secondWords(after: word).joined(separator: " ")
      lines.append(
        "    \(word)) if (( CURRENT == 3 )); then compadd \(seconds); return; fi; name=\"$name ${words[3]}\" ;;"
      )
    }
    lines += ["  esac", "  case \"$name:${words[CURRENT-1]}\" in"]
    for command in Command.all {
      for option in options(of: command) where option.shape != .flag {
        let values = values(of: option)
        let reply = takesFiles(option) ? "_files" : values.isEmpty ? "return" : "compadd \(values)"
        lines.append("    '\(command.name):--\(option.name)') \(reply); return ;;")
      }
    }
    lines += ["  esac", "  case \"$name\" in"]
    for command in Command.all {
      let names = options(of: command).map { "--\($0.name)" }.joined(separator: " ")
      let words = command.parameters.filter(\.isWord)
      let values = words.map(values).filter { !$0.isEmpty }.joined(separator: " ")
      let files = words.contains(where: takesFiles) ? "; _files" : ""
      lines.append("    '\(command.name)') compadd -- \(names) \(values)\(files) ;;")
    }
    lines += ["  esac", "}", "compdef _stet stet", ""]
    return lines.joined(separator: "\n")
  }

  // MARK: - fish

  static var fish: String {
    var lines = ["# fish completion for stet", "complete -c stet -f"]
    for word in firstWords {
      let summary =
        Command.all.first { $0.name == word }?.summary
        ?? secondWords(after: word).joined(separator: ", ")
      lines.append(
        "complete -c stet -n __fish_use_subcommand -a \(word) -d \(quoted(summary))")
      let seconds = secondWords(after: word)
      if !seconds.isEmpty {
        lines.append(
          "complete -c stet -n '__fish_seen_subcommand_from \(word); and not __fish_seen_subcommand_from \(seconds.joined(separator: " "))' -a '\(seconds.joined(separator: " "))'"
        )
      }
    }
    for command in Command.all {
      let condition = command.name.split(separator: " ")
        .map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
      for option in options(of: command) {
        let values = values(of: option).replacingDollars
        let argument =
          option.shape == .flag
          ? "" : takesFiles(option) ? " -r -F" : " -x" + (values.isEmpty ? "" : " -a '\(values)'")
        lines.append(
          "complete -c stet -n '\(condition)' -l \(option.name)\(argument) -d \(quoted(option.help))"
        )
      }
      for word in command.parameters.filter(\.isWord) {
        let values = values(of: word).replacingDollars
        if !values.isEmpty { lines.append("complete -c stet -n '\(condition)' -a '\(values)'") }
        if takesFiles(word) { lines.append("complete -c stet -n '\(condition)' -F") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `text` as one word of a shell.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}

extension String {
  /// fish writes command substitutions without the dollar, and has no quotes inside quotes here.
  fileprivate var replacingDollars: String {
    split(separator: "$(", omittingEmptySubsequences: false).joined(separator: "(")
      .split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}
