import StetCore

extension Project {
  private var indexPath: String { Path.join(localFolder, "index") }

  /// The cards of all jobs: those of the index whose folders are as they were, and new ones of the rest.
  ///
  /// - Parameters:
  ///   - maker: what, beside the project's files, findings depend on: the version of the checks. Where it
  ///     is not known no findings are kept.
  ///   - clock: in nanoseconds since 1970.
  ///   - progress: told how many jobs were read.
  /// - Throws: ``SystemFault`` for a folder that cannot be listed.
  package func cards(
    maker: String?, clock: Int64 = System.clock(), progress: (Int) -> Void = { _ in }
  ) throws(SystemFault) -> DeskCards {
    let known = knownCards()
    let basis = findingsBasis(maker: maker, clock: clock)
    var reading = CardReading(project: self, known: known, clock: clock)
    for year in try years() where System.kind(of: Path.join(jobsFolder, year)) == .folder {
      try reading.read(year, progress)
    }
    let isSame = reading.isSame && reading.years.count == known.years.count
    let index =
      isSame
      ? known
      : CardIndex(
        reading.years.map { ($0.name, $0.stamp, $0.entries) }, known: known, basis: basis,
        findings: [:])
    return DeskCards(
      index,
      basis: basis, damaged: reading.damaged,
      knowsFindings: basis != 0 && basis == known.basis,
      isNews: basis != known.basis || !isSame && index.bytes != known.bytes)
  }

  private func knownCards() -> CardIndex {
    // An index that cannot be read is one that is not there.
    guard let bytes = try? System.read(indexPath, limit: 1 << 30) else { return CardIndex() }
    return CardIndex(bytes) ?? CardIndex()
  }

  /// Keeps the cards for the next time, where anything is news; a disk that does not take them loses no
  /// more than time.
  package func keep(_ desk: DeskCards) {
    guard let bytes = desk.kept else { return }
    do {
      try System.makeFolders(scratch)
      let part = Path.join(scratch, token() + ".part")
      let file = try System.create(part, mode: 0o644)
      do {
        try System.write(bytes, to: file, path: part)
        try System.closeFile(file, path: part)
        try System.rename(part, to: indexPath)
      } catch {
        try System.remove(part)
      }
    } catch {
      return
    }
  }

  /// One number of all that findings are made with beside the job itself, 0 where it cannot be told: a file
  /// that was just written may be written again within the same step of the clock.
  private func findingsBasis(maker: String?, clock: Int64) -> UInt64 {
    guard let maker else { return 0 }
    var sum = Array(maker.utf8).withUnsafeBufferPointer(PackedSum.of)
    // A glossary that cannot be listed gives no findings, and its fault is told where they are made.
    guard let glossary = try? glossaryFiles.paths() else { return 0 }
    for path in [settingsPath, peoplePath, glossaryFolder] + glossary {
      guard let stamp = System.stamp(of: path) else { continue }
      guard stamp.isSettled(at: clock) else { return 0 }
      sum = PackedSum.fold(sum ^ stamp.print)
    }
    return max(1, sum)
  }
}

/// One walk over the folders of all jobs beside the index of the time before.
private struct CardReading {
  let project: Project
  let known: CardIndex
  /// In nanoseconds since 1970, before anything was read.
  let clock: Int64
  var years: [(name: String, stamp: UInt64, entries: [CardIndex.Entry])] = []
  var damaged: [(id: Identifier, complaint: any Complaint)] = []
  /// Whether the index holds as it is.
  var isSame = true
  private var readCount = 0

  init(project: Project, known: CardIndex, clock: Int64) {
    self.project = project
    self.known = known
    self.clock = clock
  }

  mutating func read(_ name: String, _ progress: (Int) -> Void) throws(SystemFault) {
    let folder = Path.join(project.jobsFolder, name)
    let stamp = System.stamp(of: folder)
    let old = known.years.first { $0.name == name }
    let isUntouched = stamp != nil && stamp?.print == old?.stamp
    let oldIDs = old?.jobs.map(known.id) ?? []
    let names = isUntouched ? oldIDs : try System.names(in: folder)
    let stamps = try System.stamps(of: names, in: folder)
    if isUntouched, let old, old.jobs.allSatisfy({ holds($0, stamps[$0 - old.jobs.lowerBound]) }) {
      return years.append((name, old.stamp, old.jobs.map(kept)))
    }
    isSame = false
    let (entries, isComplete) = entries(
      of: Array(zip(names, stamps)), in: folder, oldIDs, from: old?.jobs.lowerBound ?? 0, progress)
    let tells = isComplete && stamp?.isSettled(at: clock) ?? false
    years.append((name, tells ? stamp?.print ?? 0 : 0, entries))
  }

  /// The jobs of a year, each as the index knows it or read anew.
  ///
  /// - Parameters:
  ///   - oldIDs: of the index, in order, the first of them at place `start`.
  /// - Returns: whether the year's own folder would show whatever may come: not where one of its folders is
  ///   no job yet, or a damaged one.
  private mutating func entries(
    of folders: [(name: String, stamp: FolderStamp?)], in year: String, _ oldIDs: [String],
    from start: Int, _ progress: (Int) -> Void
  ) -> (entries: [CardIndex.Entry], isComplete: Bool) {
    var entries: [CardIndex.Entry] = []
    entries.reserveCapacity(folders.count)
    var isComplete = true
    var place = 0
    for (name, stamp) in folders {
      // What is no folder is no job; one that takes its name shows in the year's folder.
      guard let stamp else { continue }
      while place < oldIDs.count, oldIDs[place].utf8.lexicographicallyPrecedes(name.utf8) {
        place += 1
      }
      if place < oldIDs.count, oldIDs[place] == name, holds(start + place, stamp) {
        entries.append(kept(start + place))
      } else if let id = Identifier(name), let card = card(id, in: Path.join(year, name)) {
        entries.append(
          CardIndex.Entry(source: .read(card), stamp: stamp.isSettled(at: clock) ? stamp.print : 0))
        readCount += 1
        if readCount % 64 == 0 { progress(readCount) }
      } else {
        isComplete = false
      }
    }
    return (entries, isComplete)
  }

  private func holds(_ place: Int, _ stamp: FolderStamp?) -> Bool {
    stamp.map { $0.print == known.stamps[place] } ?? false
  }

  private func kept(_ place: Int) -> CardIndex.Entry {
    CardIndex.Entry(source: .known(place), stamp: known.stamps[place])
  }

  /// nil for a folder without records, and for a job that is damaged, which is noted.
  private mutating func card(_ id: Identifier, in folder: String) -> JobCard? {
    do {
      return try project.job(id, in: folder).map { JobCard($0) }
    } catch let complaint as any Complaint {
      damaged.append((id, complaint))
    } catch {
      damaged.append((id, JobFault(job: id, what: "\(error)")))
    }
    return nil
  }
}
