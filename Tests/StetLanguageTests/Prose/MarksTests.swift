import Testing

@testable import StetLanguage

struct MarksTests {
  @Test(arguments: [
    ("Он пришёл.", EndMark.statement), ("Кто там?", .question), ("Кто там?!", .question),
    ("Неужели?..", .question), ("Стой!", .exclamation), ("Он ушёл…", .ellipsis),
    ("Он ушёл...", .ellipsis), ("Он сказал:", .colon), ("танки,", .comma), ("танки;", .comma),
    ("Заголовок", .none), ("Итого 25", .none), ("«Стой!»", .exclamation), ("«Да».", .statement),
    ("“Yes.”", .statement), ("(Он ушёл.)", .statement), ("Фото (архив)", .none),
    ("Да. ", .statement),
    ("\"Why?\"", .question),
  ])
  func `a text ends with one kind of mark`(_ text: String, _ mark: EndMark) {
    #expect(EndMarks.read(text)?.mark == mark)
  }

  @Test(arguments: ["", "   ", "…", "—", "см. https://a.ru/b", "Читайте #новости"])
  func `a text without words or with a link at its end has no end mark`(_ text: String) {
    #expect(EndMarks.read(text) == nil)
  }

  @Test(arguments: [
    ("Кто там?", "Who is there.", true), ("Он ушёл.", "He left", true),
    ("Итог", "The result.", true),
    ("Стой!", "Stop.", false), ("Он ушёл…", "He left.", false), ("Он сказал:", "He said.", false),
  ])
  func `ends that differ are strong or weak`(_ source: String, _ target: String, _ isStrong: Bool)
    throws
  {
    let difference = try #require(EndMarks.difference(source: source, target: target))
    #expect(difference.isStrong == isStrong)
  }

  @Test(arguments: [
    ("Кто там?", "Who is there?"), ("«Да».", "“Yes.”"), ("Он ушёл...", "He left…"),
    ("Итог", "The result"), ("Неужели?!", "Really?"), ("Да (точно).", "Yes (sure)."),
  ])
  func `ends of one kind agree`(_ source: String, _ target: String) {
    #expect(EndMarks.difference(source: source, target: target) == nil)
  }

  @Test(arguments: [
    ("(a)", ""), ("(a", "("), ("ab)", ")"), ("[a (b]", "(]["), ("1) one", ""), ("а) один", ""),
    ("12) dozen", ""), ("see 1) and 2)", ""), ("hello :)", ""), ("привет)))", ""), ("{a}", ""),
    ("(a (b) c)", ""), ("a (b)) c", ")"), ("", ""), ("so ;-( sad", ""), ("f(x)", ""),
    ("(1) one", ""),
  ])
  func `a bracket without a partner is found`(_ text: String, _ marks: String) {
    let found = Brackets.unpaired(in: text).map { Character($0.mark) }
    #expect(found.sorted() == marks.sorted())
  }

  @Test(arguments: [
    ("a,, b", ",,"), ("a.. b", ".."), ("a... b", ""), ("a?! b", ""), ("a?.. b", ""), ("a!!! b", ""),
    ("a,. b", ",."), ("т. д., и", ""), ("a;; b", ";;"), ("etc.: a", ""), ("a.; b", ""),
    ("a…, b", ""),
    ("a?. b", "?."), ("a:, b", ":,"), ("“Hello!”, he", ""), ("Yahoo!, a", ""), ("10:30", ""),
    ("a.?. b", ".?."), ("a!!.. b", ""), ("3,,5", ",,"), ("a:: b", "::"),
  ])
  func `clashing marks are found`(_ text: String, _ marks: String) {
    #expect(Punctuation.repeated(in: text).map { slice(text, $0) }.joined() == marks)
  }

  @Test(arguments: [
    ("a , b", 1), ("a, b", 0), ("a .", 1), ("a ...", 0), ("a :)", 0), ("a ! b", 1), ("a !", 1),
    ("a .50 b", 0), ("( a )", 1), ("«a »", 1), ("a — b", 0), ("3 : 1", 0), ("a ?", 1),
    ("a .NET", 0),
    ("a : b", 1), ("a ; b", 1), ("a\n, b", 0),
  ])
  func `a space before a leaning mark is found`(_ text: String, _ count: Int) {
    #expect(Punctuation.spaceBefore(in: text).count == count)
  }

  @Test(arguments: [
    ("слово,слово", 1), ("слово, слово", 0), ("1,5", 0), ("конец.Начало", 1), ("topwar.ru", 0),
    ("А.С.Пушкин", 0), ("т.е.", 0), ("Газета.Ru", 0), ("U.S.Army", 0), ("the end.The start", 1),
    ("a;b", 1), ("https://a.ru/b,c", 0),
  ])
  func `a missing space after a mark is found`(_ text: String, _ count: Int) {
    #expect(Punctuation.spaceMissing(in: text).count == count)
  }
}
