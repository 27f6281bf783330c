import Foundation
import StetCore
import StetStore

/// How many drafts a second one process records, each on the disk before the next begins.
enum RecordsBench {
  private static let perJob = 100
  private static let start = Timestamp(seconds: 1_800_000_000)

  /// - Parameter words: `--folder DIR` on the disk to be measured, `--count N`, `--job-size N`.
  static func run(_ words: [String]) throws {
    func option(_ name: String) -> String? {
      words.firstIndex(of: name).flatMap { words.dropFirst($0 + 1).first }
    }
    let parent = option("--folder") ?? FileManager.default.temporaryDirectory.path
    let count = option("--count").flatMap { Int($0) } ?? 1_000
    let jobSize = max(1, option("--job-size").flatMap { Int($0) } ?? perJob)
    let root = parent + "/stet-bench-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    guard
      let languages = LanguageTag("ru").flatMap({ from in
        LanguageTag("en-GB").map { LanguagePair(from: from, to: $0) }
      }), let writer = Identifier("ana")
    else { return }
    let project = try Project.create(
      at: root, settings: ProjectSettings(name: "Desk", languages: languages))
    let person = Person(id: writer, name: "Ana", roles: [.translator])
    try project.add(person)
    var jobs: [Job] = []
    for number in 0..<(count + jobSize - 1) / jobSize {
      guard let id = Identifier("job-\(number)") else { return }
      jobs.append(
        try project.start(
          id, source: SourceRevision(numbering: article, languages: languages), by: writer,
          at: start))
    }
    var time = Duration.zero
    for number in 0..<count {
      let job = jobs[number / jobSize]
      let draft = draft(number, of: job, by: person)
      try time += ContinuousClock().measure {
        jobs[number / jobSize] = try project.append(.draft(draft), to: job, by: writer, at: start)
      }
    }
    try check(jobs, count, in: project)
    let speed = Double(count) / (time / .seconds(1))
    print("records: \(count) drafts, \(jobSize) a job:\(column(speed, 6, 0)) a second")
  }

  private static var article: ArticleText {
    ArticleText(
      syntax: .markdown,
      blocks: [
        Block(id: "", kind: .title, text: "Новая система"),
        Block(id: "", kind: .paragraph, text: "Турция получит четыре системы С-400."),
        Block(id: "", kind: .paragraph, text: "Поставка начнётся в июле."),
      ])
  }

  private static func draft(_ number: Int, of job: Job, by person: Person) -> DraftRevision {
    let texts = [
      "b1": "A new system", "b2": "Turkey will get four S-400 systems, says draft \(number).",
      "b3": "Delivery starts in July.",
    ]
    return job.draft(texts, by: person, message: nil)
  }

  /// Speed is worth nothing when something is not there.
  private static func check(_ jobs: [Job], _ count: Int, in project: Project) throws {
    let found = try jobs.map { try project.job($0.id).drafts.count }.reduce(0, +)
    guard found == count else { throw Missing(found: found, of: count) }
  }

  private struct Missing: Error {
    let found: Int
    let of: Int
  }
}
