import StetCore
import StetStore

extension Command {
  static let log = Command(
    name: "log", summary: "everything that happened to a job",
    parameters: [
      .word("job", .job, "the job"),
      .option("for", "PERSON", .person, "what others made of this person's drafts, and why"),
      .format,
    ],
    examples: [
      ("stet log s500-turkey", "newest last, one line a record"),
      ("stet log s500-turkey --for ralitsa", "what she may learn from it"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    if let word = arguments["for"] {
      let person = try session.person(word, among: project.people())
      let page = try session.feedback(job, for: person, in: project)
      if arguments["format"] == "json" {
        session.console.print(json: page.json)
      } else {
        page.print(session.console)
      }
      return .done
    }
    session.tellDivergence(of: [job])
    let entries = LogEntry.all(of: job)
    if arguments["format"] == "json" {
      session.console.print(json: [
        "format": 1, "kind": "log", "job": .string(job.id.text),
        "entries": .array(entries.map(\.json)),
      ])
      return .done
    }
    let names = try project.names()
    for entry in entries {
      session.console.print(
        Styled("\(entry.record.record.at.text)  ", .dim)
          + Styled(Width.fit(entry.title, to: 16) + "  ", .bold)
          + Styled(
            Visible.line(names[entry.record.record.by] ?? entry.record.record.by.text))
          + Styled(entry.text.isEmpty ? "" : "  \(Visible.line(entry.text))"))
    }
    return .done
  }
}

/// One record as a line of history.
struct LogEntry {
  let record: StoredRecord
  /// `draft 2`, `approve`.
  let title: String
  /// A reason, a message, a path.
  let text: String

  static func all(of job: Job) -> [LogEntry] {
    var (sources, drafts) = (0, 0)
    return job.records.map { record in
      let kind = record.record.content.kind
      switch record.record.content {
      case .source(let revision):
        sources += 1
        return LogEntry(
          record: record, title: "source \(sources)",
          text: "\(revision.blocks.count) blocks, \(WordCount.of(revision)) words")
      case .draft(let revision):
        drafts += 1
        let words = "\(WordCount.of(revision)) words, as \(revision.capacity.rawValue)"
        return LogEntry(
          record: record, title: "draft \(drafts)",
          text: revision.message.map { "\($0) (\(words))" } ?? words)
      case .assign(let assignment):
        return LogEntry(record: record, title: kind, text: assignment.phrase)
      case .submit: return LogEntry(record: record, title: kind, text: "draft \(drafts)")
      case .approve(let approval):
        return LogEntry(
          record: record, title: kind, text: "draft \(drafts)" + approval.phrase)
      case .requestChanges(let reason, let codes, _):
        let marks = codes.isEmpty ? "" : " (\(codes.map(\.rawValue).joined(separator: ", ")))"
        return LogEntry(record: record, title: kind, text: reason + marks)
      case .reopen(let reason), .withdraw(let reason):
        return LogEntry(record: record, title: kind, text: reason)
      case .waive(let waiver):
        return LogEntry(
          record: record, title: kind,
          text: "\(waiver.finding), \(waiver.block) \(waiver.rule): \(waiver.reason)")
      case .comment(let remark):
        let place = remark.block.map { ", \($0)" } ?? ""
        let name = job.remarks.first { $0.remark.digest == record.digest }?.name ?? ""
        return LogEntry(record: record, title: kind, text: "\(name)\(place): \(remark.text)")
      case .resolve(let comment):
        let name = job.remarks.first { $0.remark.digest == comment }?.name
        return LogEntry(record: record, title: kind, text: name ?? comment.short)
      case .publish(let publication):
        return LogEntry(
          record: record, title: kind,
          text: (publication.files.map(\.path)
            + [publication.correction.map { "correction: \($0)" }]
            .compactMap { $0 }).joined(separator: ", "))
      case .credits(let change):
        return LogEntry(record: record, title: kind, text: "\(change.phrase): \(change.reason)")
      }
    }
  }

  var json: JSON {
    [
      "number": .integer(record.record.number), "kind": .string(record.record.content.kind),
      "title": .string(title), "at": .string(record.record.at.text),
      "by": .string(record.record.by.text), "text": .string(text),
      "digest": .string(record.digest.name),
    ]
  }
}

extension Assignment {
  /// `translator ralitsa, editor monika, due 2019-06-01`
  var phrase: String {
    [
      translator.map { "translator \($0)" }, editor.map { "editor \($0)" },
      due.map { "due \($0.text)" },
      embargo.map { "embargo until \($0.text)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension CreditChange {
  /// `translator ralitsa, editor as recorded`
  var phrase: String {
    let sorted = parties.sorted { $0.key.rawValue < $1.key.rawValue }
    return sorted.map { role, parties in
      let names = parties.map { party in
        switch party {
        case .person(let id): id.text
        case .name(let name): "“\(name)”"
        }
      }
      return "\(role.rawValue) "
        + (names.isEmpty ? "as recorded" : names.joined(separator: " and "))
    }.joined(separator: ", ")
  }
}

extension Approval {
  /// What is unusual about it: `, signed; 1 more needed`.
  fileprivate var phrase: String {
    (signature == nil ? "" : ", signed")
      + (overrideReason.map { ", although they translated it: \($0)" } ?? "")
      + (outstanding == 0 ? "" : "; \(outstanding) more needed")
  }
}
