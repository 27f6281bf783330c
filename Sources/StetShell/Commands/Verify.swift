import StetCore
import StetStore

extension Command {
  static let verify = Command(
    name: "verify", summary: "recompute every digest, read every file and check every signature",
    parameters: [.format],
    details:
      "The exit status is 3 when a file is changed, missing, foreign or unreadable, a signature is not good, or the policy cannot be met.",
    examples: [("stet verify", "one line for each fault")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let result = try project.verify(session.signatures(of: project))
    if arguments["format"] == "json" {
      session.console.print(json: [
        "format": 1, "kind": "verification", "jobs": .integer(result.jobs),
        "records": .integer(result.records), "concepts": .integer(result.concepts),
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
          "\(result.jobs) jobs, \(result.records) records, \(result.concepts) concepts: "
            + (result.faults.isEmpty ? "all as written" : "\(result.faults.count) wrong"),
          result.faults.isEmpty ? .green : .red))
    }
    return result.faults.isEmpty ? .done : .files
  }
}
