import StetCore
import Testing

@testable import StetFormats

struct TBXReaderTests {
  private func read(_ text: String) throws -> IncomingGlossary {
    try GlossaryFormat.tbx.glossary(Array(text.utf8), name: "a.tbx", .russianBritish)
  }

  /// Each concept as `ru:термин=preferred`.
  private func terms(_ glossary: IncomingGlossary) -> [[String]] {
    glossary.concepts.map { concept in
      concept.terms.flatMap { language, terms in
        terms.map { "\(language.text):\($0.text)=\($0.status.rawValue)" }
      }.sorted()
    }
  }

  @Test func `version 2 with term groups, many languages and history`() throws {
    let found = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
      <martif type="TBX" xml:lang="en-US">
        <martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
        <text><body>
          <termEntry id="IATE-1084371">
            <descripGrp><descrip type="subjectField">Defence, armed forces</descrip></descripGrp>
            <transacGrp><transac type="transactionType">origination</transac></transacGrp>
            <langSet xml:lang="EN">
              <descripGrp>
                <descrip type="definition">A guided weapon.</descrip>
                <admin type="source">x</admin>
              </descripGrp>
              <ntig>
                <termGrp>
                  <term id="t1">guided
                     <hi>missile</hi></term>
                  <termNote type="termType">fullForm</termNote>
                  <termNote type="partOfSpeech">Noun</termNote>
                  <termNote type="reliabilityCode">9</termNote>
                </termGrp>
                <note>In all services.</note>
                <descripGrp><descrip type="context">Fire!</descrip></descripGrp>
              </ntig>
              <tig><term>GM</term>
                <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
            </langSet>
            <langSet xml:lang="ru">
              <tig><term>ракета</term>
                <termNote type="normativeAuthorization">admittedTerm</termNote></tig>
              <tig><term>управляемая\u{A0} ракета</term></tig>
              <tig><term> </term></tig>
            </langSet>
            <langSet xml:lang="x-klingon"><tig><term>Qul</term></tig></langSet>
          </termEntry>
        </body></text>
      </martif>
      """)
    #expect(
      terms(found) == [
        [
          "en:GM=deprecated", "en:guided missile=preferred", "ru:ракета=admitted",
          "ru:управляемая ракета=preferred",
        ]
      ])
    let concept = try #require(found.concepts.first)
    #expect(concept.entry == "IATE-1084371")
    #expect(concept.line == 6)
    #expect(concept.domain == "defence")
    #expect(concept.definition == "A guided weapon.")
    #expect(concept.partOfSpeech == "noun")
    #expect(concept.status == nil)
    let missile = try #require(concept.terms[.english]?.first)
    #expect(missile.type == "fullForm")
    #expect(missile.note == "In all services.")
    #expect(
      found.losses.list.map(\.what) == [
        "transacGrp", "source", "reliabilityCode", "context", "term without text",
        "terms in 'x-klingon'",
      ])
  }

  @Test func `version 3 with categories as elements`() throws {
    let found = try read(
      """
      <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
      <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
      <conceptEntry id="c1"><min:subjectField>missiles</min:subjectField>
        <langSec xml:lang="en-us"><basic:definition>A weapon.</basic:definition>
          <termSec><term>missile</term><min:partOfSpeech>noun</min:partOfSpeech>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
            <basic:termType>shortForm</basic:termType></termSec>
          <termSec><term>rocket</term>
            <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
            <note>stet: status=forbidden</note></termSec></langSec>
        <langSec xml:lang="ru"><termSec><term>ракета</term></termSec></langSec>
      </conceptEntry></body></text></tbx>
      """)
    #expect(
      terms(found) == [
        ["en-US:missile=preferred", "en-US:rocket=forbidden", "ru:ракета=preferred"]
      ])
    #expect(found.concepts[0].domain == "missiles")
    #expect(found.concepts[0].definition == "A weapon.")
    #expect(found.concepts[0].terms[.american]?[0].type == "shortForm")
    #expect(found.losses.list.isEmpty)
  }

  @Test func `prefixes, upper-case roots and the smallest dialect`() throws {
    let prefixed =
      "<t:martif xmlns:t='u'><t:text><t:body><t:termEntry id='7'><t:langSet xml:lang='ru_RU'>"
      + "<t:tig><t:term>мина</t:term></t:tig></t:langSet></t:termEntry></t:body></t:text></t:martif>"
    #expect(try terms(read(prefixed)) == [["ru-RU:мина=preferred"]])
    let smallest =
      "<TBX dialect='TBX-Min'><header/><body><entry id='1'><subjectField>x</subjectField>"
      + "<langGroup xml:lang='en'><termGroup><term>mine</term><termStatus>notRecommended</termStatus>"
      + "</termGroup></langGroup></entry></body></TBX>"
    #expect(try terms(read(smallest)) == [["en:mine=deprecated"]])
    #expect(try read("<martif><text><body/></text></martif>").concepts.isEmpty)
  }

  @Test(
    arguments: [
      (
        "<html><p>x</p></html>",
        "'a.tbx', line 1, column 1: <html> begins no TBX: there is no entry"
      ),
      ("<martif>\n<termEntry>", "'a.tbx', line 2, column 12: the file ends before </termEntry>"),
      (
        "<martif>\n</martif>\n<b/>", "'a.tbx', line 3, column 1: a second root element"
      ),
      (
        "<!DOCTYPE martif [\n<!ENTITY a 'b'>]><martif/>",
        "'a.tbx', line 1, column 18: a document type with declarations of its own, which stet does not obey"
      ),
      ("", "'a.tbx', line 1, column 1: no element in this file"),
    ])
  func `what is no TBX is refused whole, with its place`(_ text: String, _ message: String) {
    let fault = #expect(throws: TextFault.self) { try read(text) }
    #expect(fault?.message == message)
  }

  @Test(
    arguments: [
      ("preferred", TermStatus.preferred), ("preferredTerm", .preferred),
      ("preferredTerm-admn-sts", .preferred), ("standardizedTerm-admn-sts", .preferred),
      ("Admitted", .admitted), ("admittedTerm-admn-sts", .admitted),
      ("deprecatedTerm-admn-sts", .deprecated), ("supersededTerm-admn-st", .deprecated),
      ("notRecommended", .deprecated), ("not recommended", .deprecated), ("obsolete", .deprecated),
      ("forbidden", .forbidden), ("do not use", .forbidden), ("PROHIBITED", .forbidden),
      ("", nil), ("good", nil), ("предпочтительный", nil),
    ])
  func `old and new words for a status are understood`(_ word: String, _ status: TermStatus?) {
    #expect(StatusWords.status(word) == status)
  }
}
