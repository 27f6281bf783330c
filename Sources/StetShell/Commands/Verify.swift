import StetCore
import StetStore

extension Command {
  static let verify = Command(
    name: "verify", summary: "recompute every digest, read every file and check every signature",
    parameters: [
      .flag("repair", "move aside what is broken, bring back what Git has; nothing is deleted"),
      .flag("forget", "records that were here and are gone are meant to be"),
      .format,
    ],
    details:
      "The exit status is 3 when a file is changed, missing, foreign or unreadable, a signature is not good, or the policy cannot be met. A repair moves damaged and foreign files of jobs and changes to .stet/aside, brings back the records that Git has, sweeps up what interrupted commands left, and looks again.",
    examples: [
      ("stet verify", "one line for each fault"),
      ("stet verify --repair", "after a disk, a cloud folder or a hurried hand"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    if arguments.has("forget") { try project.forgetGoneRecords() }
    var result = try session.verification(of: project)
    if arguments.has("repair") {
      let repair = try project.repair(result, at: session.now)
      for (from, to) in repair.moved {
        session.console.note(Styled("moved \(Visible.line(from)) to \(Visible.line(to))"))
      }
      for path in repair.restored {
        session.console.note(Styled("brought back \(Visible.line(path)) from Git"))
      }
      if repair.swept > 0 {
        session.console.note(
          Styled("swept up \(repair.swept) temporary file\(repair.swept == 1 ? "" : "s")"))
      }
      result = try session.verification(of: project)
    }
    if arguments["format"] == "json" {
      session.console.print(json: [
        "format": 1, "kind": "verification", "jobs": .integer(result.jobs),
        "records": .integer(result.records), "concepts": .integer(result.concepts),
        "changes": .integer(result.changes),
        "faults": .array(
          result.faults.map { ["path": .string($0.path), "message": .string($0.what)] }),
      ])
    } else {
      for fault in result.faults {
        session.console.print(
          Styled(Visible.line(fault.path), .bold) + Styled(": \(Visible.line(fault.what))"))
      }
      session.console.print(
        Styled(
          "\(result.jobs) jobs, \(result.records) records, \(result.concepts) concepts, "
            + "\(result.changes) changes: "
            + (result.faults.isEmpty ? "all as written" : "\(result.faults.count) wrong"),
          result.faults.isEmpty ? .green : .red))
    }
    return result.faults.isEmpty ? .done : .files
  }
}

extension Session {
  fileprivate func verification(of project: Project) throws -> Verification {
    defer { console.progress("") }
    var bar = ProgressBar("verifying", counting: "jobs")
    return try project.verify(signatures(of: project)) { done, jobs in
      if let text = bar.text(done, of: jobs) { console.progress(text) }
    }
  }
}
