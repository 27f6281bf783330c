import StetCore
import StetStore

/// The cards of a desk with the findings of those that are asked for.
struct DeskBoard {
  private(set) var desk: DeskCards
  private let project: Project
  private let session: Session
  /// Jobs read at once for their findings: their texts share one look at the glossary.
  private static let batch = 200

  init(_ project: Project, _ session: Session) throws {
    self.project = project
    self.session = session
    desk = try project.cards(maker: System.program().map { Session.version + $0 }) { count in
      session.console.progress("reading records: \(count) jobs")
    }
    session.console.progress("")
  }

  /// Whether the project has no job at all.
  var isEmpty: Bool { desk.count == 0 && desk.damaged.isEmpty }

  /// The jobs that somebody still works on and that have a draft.
  var openIDs: [Identifier] {
    (0..<desk.count).compactMap { place in
      desk.row(at: place).flatMap { $0.state.isOpen && $0.hasDraft ? desk.id(at: place) : nil }
    }
  }

  /// Keeps what was read for the next command.
  func keep() { project.keep(desk) }

  /// The places of the jobs that a filter takes: what is overdue first, then sooner due, jobs without a day
  /// last, and of equal ones the first by id.
  ///
  /// Open jobs with a draft have their findings then; a text that is out or was taken back is not open.
  mutating func places(_ filter: BoardFilter) throws -> [Int] {
    var places = (0..<desk.count).filter { filter.takes($0, of: desk) }
    let broken = try check(places.filter { desk.row(at: $0).map(Self.needsFindings) ?? false })
    places.removeAll(where: broken.contains)
    keep()
    if filter.hasFindings {
      places = places.filter { place in
        desk.row(at: place)?.findings.map { $0.errors + $0.warnings > 0 } ?? false
      }
    }
    return BoardOrder(desk, today: session.now.date.dayNumber).sorted(places)
  }

  private static func needsFindings(_ row: BoardRow) -> Bool {
    row.findings == nil && row.hasDraft && row.state.isOpen
  }

  /// - Returns: the places of jobs that cannot be read.
  private mutating func check(_ places: [Int]) throws -> Set<Int> {
    guard !places.isEmpty else {
      if !desk.knowsFindings { _ = try CheckSubject.contexts([], glossary: project.glossaryFiles) }
      return []
    }
    var broken: Set<Int> = []
    let rules = try project.rules()
    for start in stride(from: 0, to: places.count, by: Self.batch) {
      if start > 0 { session.console.progress("checking \(start) of \(places.count) drafts") }
      let group = places[start..<min(start + Self.batch, places.count)]
      var jobs: [(place: Int, job: Job)] = []
      for place in group {
        guard let id = desk.id(at: place) else { continue }
        do { jobs.append((place, try project.job(id))) } catch let complaint as any Complaint {
          desk.note(complaint, of: id)
          broken.insert(place)
        }
      }
      let contexts = try CheckSubject.contexts(
        jobs.map { CheckSubject($0.job) }, glossary: project.glossaryFiles)
      for ((place, job), context) in zip(jobs, contexts) {
        desk.set(FindingCounts(CheckReport(of: job, in: context, under: rules)), at: place)
      }
    }
    session.console.progress("")
    return broken
  }

  /// Says which jobs could not be read.
  ///
  /// - Returns: `outcome`, or the worse one of a desk with damaged files.
  func tell(or outcome: Outcome) -> Outcome {
    DeskJobs.tell(desk.damaged, session.console, or: outcome)
  }
}

/// What is overdue comes first, then sooner due; jobs without a date come last, and equal ones by their ids.
private struct BoardOrder {
  private let desk: DeskCards
  private let today: Int

  init(_ desk: DeskCards, today: Int) {
    self.desk = desk
    self.today = today
  }

  func sorted(_ places: [Int]) -> [Int] {
    let keyed = places.compactMap { place in
      desk.row(at: place).map { row in
        // Of what is overdue the key is its day, long before any other.
        let key = (row.due ?? Int.max) - (row.isOverdue(today) ? 1 << 40 : 0)
        return (key: key, id: row.id, place: place)
      }
    }
    return desk.bytes.withUnsafeBufferPointer { bytes in
      keyed.sorted { left, right in
        left.key == right.key
          ? bytes[left.id].lexicographicallyPrecedes(bytes[right.id]) : left.key < right.key
      }
    }.map(\.place)
  }
}
