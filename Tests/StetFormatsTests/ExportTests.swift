import StetCore
import Testing

@testable import StetFormats

/// The formats for other programs, read back by stet's own reader.
struct ExportTests {
  @Test func `linked data says who, when, from what and what was wrong`() throws {
    let json = try read(PublicationFormat.jsonld.bytes(of: Fixtures.whole()))
    #expect(json["@context"] == "https://schema.org")
    #expect(json["@type"] == "NewsArticle")
    #expect(json["headline"] == "The S-500")
    #expect(json["description"] == "What is known.")
    #expect(json["inLanguage"] == "en-GB")
    #expect(json["datePublished"] == "2019-05-14T09:30:00Z")
    #expect(json["dateModified"] == "2019-05-15T09:30:00Z")
    #expect(json["author"] == [["@type": "Person", "name": "К. Рябов"]])
    #expect(
      json["translator"] == [
        ["@type": "Person", "name": "Ana Ilieva"], ["@type": "Person", "name": "M. E."],
      ])
    #expect(json["editor"] == [["@type": "Person", "name": "M. E."]])
    #expect(json["contributor"] == [["@type": "Person", "name": "Ben Hart"]])
    #expect(json["publisher"] == [["@type": "Organization", "name": "Harbour Desk"]])
    #expect(json["isBasedOn"] == "https://example.org/ru")
    #expect(json["image"] == ["https://example.org/s500.jpg"])
    #expect(
      json["citation"] == [
        [
          "@type": "CreativeWork", "name": "Read more: the S-400",
          "url": "https://example.org/%D1%81-400",
        ]
      ])
    #expect(
      json["correction"] == [
        [
          "@type": "CorrectionComment", "text": "It is <one>, not two.",
          "datePublished": "2019-05-15T09:30:00Z",
        ]
      ])
    let work = try #require(json["translationOfWork"])
    #expect(work["headline"] == "С-500")
    #expect(work["inLanguage"] == "ru")
    #expect(work["url"] == "https://example.org/ru")
    #expect(work["datePublished"] == "2019-05-03")
    #expect(work["publisher"] == [["@type": "Organization", "name": "ВО"]])
  }

  @Test(arguments: ArticleNinjs.Version.allCases)
  func `ninjs says the same in the spelling of its version`(_ version: ArticleNinjs.Version) throws
  {
    let format: PublicationFormat = version == .v3 ? .ninjs : .ninjs2
    let json = try read(format.bytes(of: Fixtures.whole()))
    func member(_ key: String) -> JSON? { json[version == .v2 ? key.lowercased() : key] }
    #expect(json["standard"]?["version"] == .string(version.rawValue))
    #expect(member("pubStatus") == "usable")
    #expect(member("firstCreated") == "2019-05-14T09:30:00Z")
    #expect(member("versionCreated") == "2019-05-15T09:30:00Z")
    #expect(json["version"] == "4.1")
    #expect(member("edNote") == "Correction, 15 May 2019: It is <one>, not two.")
    let credits = elements(member("infoSources")).map { [$0["role"], $0["name"]] }
    #expect(
      credits == [
        ["author", "К. Рябов"], ["source", "ВО"], ["translator", "Ana Ilieva"],
        ["translator", "M. E."], ["editor", "M. E."], ["approver", "Ben Hart"],
        ["publisher", "Harbour Desk"],
      ])
    let relation = version == .v2 ? "name" : "rel"
    let associations = elements(json["associations"])
    #expect(associations.map { $0[relation] } == ["translationOf", "illustration", "related"])
    #expect(
      associations.map { $0["uri"] } == [
        "https://example.org/ru", "https://example.org/s500.jpg", "https://example.org/%D1%81-400",
      ])
    let html = try text(elements(json["bodies"]).first?["value"])
    #expect(html.contains("<ol><li>first</li><li>second</li></ol>"))
    #expect(html.contains("It is &lt;one&gt;, not two."))
    let isSpelled = keys(of: json).allSatisfy { version == .v3 || $0 == $0.lowercased() }
    #expect(isSpelled)
  }

  @Test func `an article's own name is a UUID and stays with the job`() throws {
    let json = try read(PublicationFormat.ninjs.bytes(of: Fixtures.whole()))
    let uri = try text(json["uri"])
    #expect(
      uri.wholeMatch(
        of: #/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/#) != nil)
    let other = try read(PublicationFormat.jsonld.bytes(of: Fixtures.whole(title: "Another")))
    #expect(other["@id"] == .string(uri))
  }

  @Test func `an original without an address still has a name`() throws {
    var printed = Fixtures.whole()
    for url in [nil, "example.org/ru", "ftp://example.org", "https://", "javascript:alert(1)"] {
      printed.facts.url = url
      let json = try read(PublicationFormat.ninjs.bytes(of: printed))
      #expect(try text(elements(json["associations"]).first?["uri"]).hasPrefix("urn:uuid:"))
      let data = try read(PublicationFormat.jsonld.bytes(of: printed))
      #expect(data["isBasedOn"] == nil)
      #expect(try text(data["translationOfWork"]?["@id"]).hasPrefix("urn:uuid:"))
    }
  }

  @Test func `an article of nothing but a title is one in every format`() throws {
    let printed = Fixtures.printed([(.title, "Title")])
    for format in PublicationFormat.allCases {
      #expect(format.text(of: printed).contains("Title"))
    }
    let json = try read(PublicationFormat.jsonld.bytes(of: printed))
    for key in ["author", "translator", "editor", "correction", "datePublished", "image"] {
      #expect(json[key] == nil)
    }
  }

  // MARK: - Reading

  private func read(_ bytes: [UInt8]) throws -> JSON {
    try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
  }

  private func elements(_ json: JSON?) -> [JSON] {
    if case .array(let elements)? = json { elements } else { [] }
  }

  private func text(_ json: JSON?) throws -> String {
    guard case .string(let text)? = json else { throw JSONFault(offset: 0, what: "no string") }
    return text
  }

  private func keys(of json: JSON) -> [String] {
    switch json {
    case .object(let members): members.flatMap { [$0.key] + keys(of: $0.value) }
    case .array(let elements): elements.flatMap(keys)
    default: []
    }
  }
}
