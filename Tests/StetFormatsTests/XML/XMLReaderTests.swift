import Testing

@testable import StetFormats

struct XMLReaderTests {
  /// The events of a text, spelled out.
  private func events(_ bytes: [UInt8]) throws(ForeignFault) -> String {
    var reader = try XMLReader(try XMLText(bytes).bytes)
    var spelled: [String] = []
    while true {
      switch try reader.next() {
      case .start(let tag):
        let attributes = tag.attributes.map { " \($0.name)=\($0.value)" }.joined()
        spelled.append("<\(tag.name)\(attributes)>")
      case .end: spelled.append("</>")
      case .text(let text): spelled.append(text)
      case .done: return spelled.joined(separator: "·")
      }
    }
  }

  @Test(
    arguments: [
      ("<a/>", "<a>·</>"),
      ("<?xml version='1.0'?>\n<a>b</a>\n<!-- c -->\n", "<a>·b·</>"),
      ("<a>x<b/>y</a>", "<a>·x·<b>·</>·y·</>"),
      ("<a>&lt;&amp;&gt;&quot;&apos;&#233;&#xE9;</a>", "<a>·<&>\"'éé·</>"),
      ("<a><![CDATA[<b>]]&amp;]]></a>", "<a>·<b>]]&amp;·</>"),
      ("<a>x<!-- y --><?z z?>w</a>", "<a>·xw·</>"),
      ("<a>x\r\ny\rz</a>", "<a>·x\ny\nz·</>"),
      ("<a b='1\n2' c=\"'\"/>", "<a b=1 2 c='>·</>"),
      ("<min:a xmlns:min='u' xml:lang='ru'/>", "<a xmlns:min=u xml:lang=ru>·</>"),
      ("<!DOCTYPE a SYSTEM 'a.dtd'><a/>", "<a>·</>"),
      ("<!DOCTYPE a PUBLIC \"-//x\" 'a.dtd' ><a/>", "<a>·</>"),
      ("<!DOCTYPE a><a/>", "<a>·</>"),
      ("<терм>С-400</терм>", "<терм>·С-400·</>"),
      ("\u{FEFF}<a/>", "<a>·</>"),
      ("<a>]]</a >", "<a>·]]·</>"),
    ])
  func `events come in order`(_ text: String, _ spelled: String) throws {
    #expect(try events(Array(text.utf8)) == spelled)
  }

  @Test(
    arguments: [
      ("", 0, "no element in this file"),
      ("  ", 2, "no element in this file"),
      ("plain", 0, "text outside the root element"),
      ("<a>", 3, "the file ends before </a>"),
      ("<a><b></a></b>", 6, "</a> where </b> belongs"),
      ("<a/><b/>", 4, "a second root element"),
      ("<a/>x", 4, "text outside the root element"),
      ("<a/></a>", 4, "</a> closes nothing"),
      ("<a b='1' b='2'/>", 9, "the attribute 'b' is given twice"),
      ("<a:b/>", 0, "the prefix of 'a:b' is not declared"),
      ("<b><a:b xmlns:a='u'/><c a:d='e'/></b>", 21, "the prefix of 'a:d' is not declared"),
      ("<b><a xmlns:c='u'></a><c:a/></b>", 22, "the prefix of 'c:a' is not declared"),
      ("<a b='1'c='2'/>", 8, "no space before an attribute"),
      ("<a b=1/>", 5, "an attribute's value is not in quotes"),
      ("<a b='<'/>", 6, "a '<' inside an attribute's value"),
      ("<a b='", 5, "the file ends inside an attribute's value"),
      ("<a b/>", 4, "no '=' after 'b'"),
      ("<a", 2, "the file ends inside a tag"),
      ("<", 1, "the file ends inside a tag"),
      ("<a></a", 6, "the file ends inside a tag"),
      ("<a>&nbsp;</a>", 3, "the entity '&nbsp;' is not declared"),
      ("<a>&x</a>", 3, "a '&' that begins no reference; write &amp;"),
      ("<a>&#0;</a>", 3, "'&#0;' is no character that XML knows"),
      ("<a>&#+65;</a>", 3, "'&#+65;' is no character that XML knows"),
      ("<a>&#xD800;</a>", 3, "'&#xD800;' is no character that XML knows"),
      ("<a>]]></a>", 3, "']]>' in plain text"),
      ("<a><!-- -- --></a>", 8, "'--' inside a comment"),
      ("<a><!-- </a>", 3, "an unclosed comment"),
      ("<a><![CDATA[</a>", 3, "an unclosed CDATA section"),
      ("<![CDATA[x]]><a/>", 0, "a CDATA section outside the root"),
      ("<a><?x </a>", 3, "an unclosed instruction"),
      (" <?xml version='1.0'?><a/>", 1, "an XML declaration that is not at the start of the file"),
      ("<?xml encoding='UTF-8'?><a/>", 0, "an XML declaration without a version 1"),
      ("<a/><!DOCTYPE a>", 4, "a document type out of place"),
      (
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", 12,
        "a document type with declarations of its own, which stet does not obey"
      ),
      (
        "<!DOCTYPE a SYSTEM 'a.dtd' [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a/>", 27,
        "a document type with declarations of its own, which stet does not obey"
      ),
      ("<a>\u{1}</a>", 3, "a control character, which XML forbids"),
      ("<a>\u{FFFF}</a>", 3, "a noncharacter, which XML forbids"),
      (
        "<?xml version='1.0' encoding='windows-1251'?><a/>", 30,
        "the encoding 'windows-1251' is not read; save the file as UTF-8"
      ),
      (
        "<?xml version='1.0' encoding='UTF-16'?><a/>", 30,
        "the encoding 'UTF-16' is not read; save the file as UTF-8"
      ),
    ])
  func `what is not well formed is refused at its place`(
    _ text: String, _ offset: Int, _ what: String
  ) {
    #expect(throws: ForeignFault(offset: offset, what: what)) { try events(Array(text.utf8)) }
  }

  @Test func `a byte that is not UTF-8 is refused`() {
    #expect(throws: ForeignFault(offset: 3, what: "a byte that is not UTF-8")) {
      try events(Array("<a>".utf8) + [0xD0] + Array("</a>".utf8))
    }
  }

  @Test func `every encoding that is read gives the same text`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>ракета 🚀</a>"
    let little = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
      #expect(try events(bytes) == "<a>·ракета 🚀·</>")
    }
    let latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>"
    #expect(try events(Array(latin.utf8) + [0xE9] + Array("</a>".utf8)) == "<a>·é·</>")
  }

  @Test func `UTF-16 that breaks off is refused`() {
    #expect(throws: ForeignFault.self) { try events([0xFF, 0xFE, 0x3C, 0x00, 0x61]) }
    #expect(throws: ForeignFault.self) { try events([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8]) }
  }

  @Test func `every beginning of a file but the whole is refused`() throws {
    let text = "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'b'><a x='&amp;'>b<!-- c --><d/>&lt;</a>"
    let bytes = Array(text.utf8)
    for count in 0..<bytes.count {
      #expect(throws: ForeignFault.self) { try events(Array(bytes.prefix(count))) }
    }
    _ = try events(bytes)
  }

  @Test func `nesting has a limit and long files take no longer than they must`() throws {
    let deep = String(repeating: "<a>", count: XMLReader.deepest + 1)
    #expect(throws: ForeignFault.self) { try events(Array(deep.utf8)) }
    let wide =
      "<a>" + String(repeating: "&amp;]<b c='d'/><!-- e -->", count: 20_000) + "</a>"
    #expect(try events(Array(wide.utf8)).utf8.count > 20_000)
  }

  @Test func `what is written is read back`() throws {
    var writer = XMLWriter(documentType: "a SYSTEM \"b\"")
    writer.element("a", ["id": "\"<&>\n\t"]) { writer in
      writer.element("b", text: "<&>\"' ]]> \r\n С-400 \u{1}")
    }
    #expect(writer.replacedCount == 1)
    #expect(
      try events(writer.bytes)
        == "<a id=\"<&>\n\t>·\n  ·<b>·<&>\"' ]]> \r\n С-400 \u{FFFD}·</>·\n·</>")
  }
}
