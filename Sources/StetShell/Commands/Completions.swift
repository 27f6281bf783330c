import StetCore

extension Command {
  static let completions = Command(
    name: "completions", summary: "completions for your shell",
    parameters: [
      .word("shell", .choice(["bash", "zsh", "fish"]), "bash, zsh or fish")
    ],
    examples: [
      ("source <(stet completions bash)", "in ~/.bashrc"),
      ("stet completions fish > ~/.config/fish/completions/stet.fish", "once"),
    ]
  ) { session, arguments in
    switch arguments.required("shell") {
    case "bash": session.console.print(bytes: Array(CompletionScript.bash.utf8))
    case "zsh": session.console.print(bytes: Array(CompletionScript.zsh.utf8))
    default: session.console.print(bytes: Array(CompletionScript.fish.utf8))
    }
    return .done
  }
}
