import Foundation
import StetCore
import StetStore
import Testing

@testable import StetShell

/// The project at the top of the repository is real, and so are its glossary's claims.
struct ShippedProjectTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  private let project = Project(root: ShippedProjectTests.root)

  @Test func `every byte of the project is as it was written`() throws {
    let verified = try project.verify(
      Signatures(of: project, program: Signatures.usualProgram))
    #expect(verified.faults.map(\.path) == [])
    #expect(verified.jobs >= 3)
  }

  @Test func `jobs stand in different states, one of them with errors`() throws {
    let jobs = try project.jobIDs().map { try project.job($0) }
    let states = Set(jobs.map(\.state))
    #expect(states.isSuperset(of: [.published, .inReview, .drafting]))
    let open = jobs.filter { $0.state.isOpen && $0.draft != nil }
    let contexts = try CheckSubject.contexts(
      open.map { CheckSubject($0) }, glossary: project.glossaryFiles)
    let faulty = zip(open, contexts).filter { !CheckReport($1).errors.isEmpty }
    #expect(faulty.map(\.0.state) == [.inReview])
  }

  @Test func `the glossary is large, spread and whole`() throws {
    let glossary = try project.glossaryFiles.glossary(.everything)
    let approved = glossary.concepts.filter { $0.status == .approved }
    #expect(approved.count >= 1000)
    #expect(glossary.domains.count >= 20)
    let (russian, british) = (try #require(LanguageTag("ru")), try #require(LanguageTag("en-GB")))
    for concept in approved {
      #expect(concept.preferredTerm(in: russian)?.status == .preferred, "\(concept.id)")
      #expect(concept.preferredTerm(in: british)?.status == .preferred, "\(concept.id)")
      #expect(concept.definition?.isEmpty == false, "\(concept.id)")
      #expect(concept.examples.contains { $0.catches == nil }, "\(concept.id)")
    }
  }

  @Test func `every file of the glossary is in the one spelling that stet writes`() throws {
    let folder = Self.root + "/Glossary"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name != "glossary.json" && name.hasSuffix(".json") {
      let bytes = try System.read(folder + "/" + name, limit: 1 << 26)
      let concepts = try GlossaryCoding.concepts(bytes, path: name, extent: .everything)
      let domain = String(name.dropLast(5))
      #expect(GlossaryCoding.bytes(domain: domain, concepts: concepts) == bytes, "\(name)")
    }
  }

  @Test func `the glossary breaks none of its own rules, and each example is judged as it says`()
    throws
  {
    let files = project.glossaryFiles
    let glossary = try files.glossary(.everything)
    let inspection = GlossaryInspection(
      glossary, languages: try project.settings().languages, enforced: try files.languages(),
      listings: try files.listings())
    #expect(inspection.enforced.map(\.text) == ["ru", "en-GB", "en-US"])
    #expect(inspection.findings().map(\.fault) == [])
    #expect(glossary.concepts.flatMap(\.examples).count >= 4000)
  }

  @Test func `looking only at what could stand in a text changes no verdict`() throws {
    let glossary = try project.glossaryFiles.glossary(.terms)
    let jobs = try project.jobIDs().map { try project.job($0) }.filter { $0.draft != nil }
    for subject in jobs.map({ CheckSubject($0) }) {
      let sieve = GlossarySieve(languages: subject.languages, passages: subject.passages)
      let indexes = [
        try TermIndex(glossary, languages: subject.languages),
        try TermIndex(GlossaryExcerpt(glossary, sieve: sieve), for: subject.passages),
        try TermIndex(project.glossaryFiles.excerpt(sieve), for: subject.passages),
      ]
      let reports = indexes.map { index in
        CheckReport(
          CheckContext(languages: subject.languages, passages: subject.passages, index: index))
      }
      // Notes on style may differ: a term that no verdict needs may part a phrase otherwise.
      let faults = reports.map { report in report.findings.filter { $0.severity > .note } }
      #expect(faults[0].map(\.id) == faults[1].map(\.id))
      #expect(reports[0].termCount == reports[1].termCount)
      #expect(reports[1].findings.map(\.id) == reports[2].findings.map(\.id))
      #expect(reports[0].termCount > 0)
    }
  }
}
