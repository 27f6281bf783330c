import StetCore
import StetStore

extension Command {
  static let gitSetup: Command = Command(
    name: "git-setup", summary: "teach this clone's Git to keep and merge the project's files",
    parameters: [.format],
    details:
      "Adds what .gitattributes and .gitignore lack, which belongs into a commit, and names stet in this clone's own configuration as the program that merges the files that people edit: by concept, by person, by setting. Git takes no programs from a clone, so everybody gives this command once in each.",
    examples: [("stet git-setup", "once in each clone")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let git = project.git
    guard git.repository != nil else { throw NoWorkTree(folder: project.root) }
    let added = try project.completeGitFiles()
    var isDriverNew = false
    for (name, value) in MergeDriver.settings where git.setting(name) != value {
      try git.set(name, to: value)
      isDriverNew = true
    }
    if arguments["format"] == "json" {
      session.console.print(json: [
        "format": 1, "kind": "git-setup", "driver": isDriverNew ? "set" : "present",
        "added": .object(
          Dictionary(uniqueKeysWithValues: added.map { ($0.file, JSON($0.lines)) })),
      ])
      return .done
    }
    for (file, lines) in added {
      session.console.print(Styled(file, .bold))
      for line in lines { session.console.print("  + \(line)") }
    }
    session.console.print(
      isDriverNew
        ? "this clone's Git merges with '\(MergeDriver.line)' now"
        : "this clone's Git merges with '\(MergeDriver.line)' already")
    if !MergeDriver.isOnPath {
      session.console.note(
        "there is no 'stet' on your path, where Git will look for it: merges stop until there is")
    }
    if !added.isEmpty {
      session.next("git add \(added.map(\.file).joined(separator: " ")) && git commit")
    }
    return .done
  }

  static let mergeFile: Command = Command(
    name: "merge-file", summary: "join three versions of an edited file, for Git",
    parameters: [
      .word("base", .file, "the version that both sides went on from"),
      .word("ours", .file, "our version, which the joined one replaces"),
      .word("theirs", .file, "their version"),
      .word("path", "the file's path in the project"),
    ],
    details:
      "Git calls this where stet git-setup was given. Objects are joined member by member, people and concepts by id, terms by their text, other lists as wholes. Where both sides changed the same member differently, ours stands in the file, both are told, the exit status is 1 and Git keeps the file as unmerged. No conflict marker is ever written.",
    examples: [("stet merge-file %O %A %B %P", "as Git's configuration has it")]
  ) { session, arguments in
    let path = arguments.required("path")
    let conflicts = try EditedMerge.join(
      base: session.absolute(arguments.required("base")),
      ours: session.absolute(arguments.required("ours")),
      theirs: session.absolute(arguments.required("theirs")), path: path)
    guard let first = conflicts.first else { return .done }
    session.tell(conflicts)
    throw EditedConflict(path: path, first: first.subject, count: conflicts.count)
  }
}

/// How Git's configuration names stet.
private enum MergeDriver {
  static let line = "stet merge-file %O %A %B %P"
  static let settings = [
    ("merge.stet.name", "stet: by concept, person and setting"), ("merge.stet.driver", line),
  ]

  static var isOnPath: Bool {
    (try? Program.run(["stet", "--version"], streams: .captured))?.status == 0
  }
}

extension Session {
  /// Shows what both sides have, one under the other.
  func tell(_ conflicts: [JSONMerge.Conflict]) {
    for conflict in conflicts {
      console.note(Styled(Visible.line(conflict.subject), .bold))
      console.note(Styled("  ours    ", .dim) + Styled(Self.shown(conflict.ours)))
      console.note(Styled("  theirs  ", .dim) + Styled(Self.shown(conflict.theirs)))
    }
  }

  private static func shown(_ value: JSON?) -> String {
    switch value {
    case nil: "(taken out)"
    case .string(let text)?: Visible.line(text)
    case let value?:
      Visible.line(String(decoding: JSONWriter.line(of: value).dropLast(), as: UTF8.self))
    }
  }
}

/// A project that Git does not know of.
struct NoWorkTree: Complaint {
  let folder: String
  var outcome: Outcome { .no }
  var message: String { "'\(folder)' lies in no Git work tree" }
  var hint: String? { "git init '\(folder)', then stet git-setup" }
}

/// An edited file that a person must finish.
struct EditedConflict: Complaint {
  let path: String
  let first: String
  let count: Int
  var outcome: Outcome { .no }
  var message: String {
    "'\(path)': both sides changed \(first)" + (count > 1 ? " and \(count - 1) more" : "")
      + ": ours stands for now"
  }
  var hint: String? {
    "write into the file what is right, then git add '\(path)'; git show ':3:\(path)' has theirs"
  }
}
