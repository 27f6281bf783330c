import Testing

@testable import StetLanguage

struct LinksTests {
  @Test(arguments: [
    ("см. https://a.ru/b?c=1, там", ["https://a.ru/b?c=1"]), ("(http://a.ru/b)", ["http://a.ru/b"]),
    (
      "https://en.wikipedia.org/wiki/Buk_(missile) is",
      ["https://en.wikipedia.org/wiki/Buk_(missile)"]
    ),
    ("www.topwar.ru.", ["www.topwar.ru"]), ("topwar.ru", ["topwar.ru"]), ("a.b", []),
    ("пишите на news@stet.org!", ["news@stet.org"]), ("@mod_russia сообщил", ["@mod_russia"]),
    ("#новости и #news", ["#новости", "#news"]), ("№ #5", []), ("C# и F#", []), ("a@b", []),
    ("«https://a.ru/b»", ["https://a.ru/b"]), ("5.5", []), ("т.е.", []),
    ("site.com/path/1.", ["site.com/path/1"]),
    ("BulgarianMilitary.com пишет", ["BulgarianMilitary.com"]), ("https://", []),
    ("ftp://a.ru", ["ftp://a.ru"]),
    ("a:b //c", []), ("Газета.ru", []), ("e.g. this", []), ("конец.Начало", []),
  ])
  func `links are found with their exact ends`(_ text: String, _ links: [String]) {
    #expect(Links.find(in: text).map { slice(text, $0.range) } == links)
  }

  @Test(arguments: [
    ("https://a.ru/b", "https://a.ru/b", 0, 0), ("https://a.ru/b", "see www.a.ru/b/", 0, 0),
    ("https://a.ru/b", "", 1, 0), ("", "https://a.ru/b", 0, 1), ("a@b.ru", "a@c.ru", 1, 1),
    ("#новости", "#news", 0, 1), ("topwar.ru", "Topwar", 0, 0), ("@mod", "@mod", 0, 0),
    ("https://A.ru/b", "https://a.ru/b", 0, 0), ("https://a.ru/B", "https://a.ru/b", 1, 1),
  ])
  func `links must be kept`(_ source: String, _ target: String, _ missing: Int, _ extra: Int) {
    let found = Links.mismatches(source: source, target: target)
    #expect(found.missing.count == missing)
    #expect(found.extra.count == extra)
  }
}
