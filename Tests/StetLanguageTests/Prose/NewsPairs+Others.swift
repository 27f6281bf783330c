import Testing

extension NewsPairs {
  /// A sentence and its translation in languages other than Russian to English.
  struct Other: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    let source: String
    let target: String

    init(_ from: String, _ to: String, _ source: String, _ target: String) {
      (self.from, self.to, self.source, self.target) = (from, to, source, target)
    }

    var testDescription: String { "\(source) | \(target)" }
  }

  static let others = ukrainian + bulgarian + turkish + fromEnglish

  private static let ukrainian = [
    Other(
      "uk", "en", "За добу сили ППО збили 14 із 17 безпілотників «Shahed-136».",
      "Over the past day air defences shot down 14 of 17 Shahed-136 drones."),
    Other(
      "uk", "en", "Парламент ухвалив закон у другому читанні 245 голосами.",
      "Parliament passed the law in its second reading by 245 votes."),
    Other(
      "uk", "en", "Збитки оцінюють у 2,5 млрд грн.",
      "The damage is estimated at 2.5 billion hryvnias."),
    Other(
      "uk", "en", "П'ятеро рятувальників дістали поранення.",
      "Five rescuers were injured."),
    Other(
      "uk", "en", "Температура вночі знизиться до мінус дванадцяти.",
      "Temperatures will fall to minus 12 overnight."),
    Other(
      "uk", "en", "24 серпня 1991 року Україна проголосила незалежність.",
      "On 24 August 1991 Ukraine declared independence."),
    Other(
      "uk", "en", "«Динамо» виграло 3:0 і вийшло у чвертьфінал.",
      "Dynamo won 3-0 and reached the quarter-finals."),
    Other(
      "uk", "en", "У першому півріччі експорт зріс на третину.",
      "Exports grew by a third in the first half of the year."),
    Other(
      "uk", "en", "Місто заснували у XVI столітті.",
      "The town was founded in the sixteenth century."),
    Other(
      "uk", "en", "Двадцять п’ята бригада отримала Т-64БВ.",
      "The 25th Brigade received T-64BVs."),
    Other(
      "uk", "en", "Вистава почнеться о 19:00 і триватиме дві з половиною години.",
      "The performance starts at 7 pm and lasts two and a half hours."),
    Other(
      "uk", "ru", "Про це 5 травня повідомив речник міністерства.",
      "Об этом 5 мая сообщил представитель министерства."),
  ]

  private static let bulgarian = [
    Other(
      "bg", "en", "България ще получи осем самолета F-16 Block 70 до 2025 г.",
      "Bulgaria will receive eight F-16 Block 70 aircraft by 2025."),
    Other(
      "bg", "en", "Заплатите са нараснали с 12,4 на сто за година.",
      "Wages have grown by 12.4 per cent in a year."),
    Other(
      "bg", "en", "На протеста дойдоха около 3 хил. души.",
      "About 3,000 people came to the protest."),
    Other(
      "bg", "en", "Двайсет и двама депутати гласуваха „въздържал се“.",
      "Twenty-two MPs abstained."),
    Other(
      "bg", "en", "На 3 март 1878 г. е подписан Санстефанският мирен договор.",
      "The Treaty of San Stefano was signed on 3 March 1878."),
    Other(
      "bg", "en", "Мачът завърши 2:2 след продължения.",
      "The match ended 2-2 after extra time."),
    Other(
      "bg", "en", "През 90-те години заводът затвори.",
      "The plant closed in the 1990s."),
    Other(
      "bg", "en", "Температурите ще достигнат 35–37 градуса.",
      "Temperatures will reach 35 to 37 degrees."),
    Other(
      "bg", "en", "МиГ-29 бяха ремонтирани в Полша за 12 млн. лв.",
      "The MiG-29s were repaired in Poland for 12 million leva."),
    Other(
      "bg", "en", "Музеят работи от 9 до 17 ч. без почивен ден.",
      "The museum is open seven days a week, from 9 am to 5 pm."),
    Other(
      "bg", "en", "Петте партии се договориха за две трети от текстовете.",
      "The five parties have agreed on two thirds of the text."),
    Other(
      "en", "bg", "The 21st century began with two wars.",
      "Двадесет и първи век започна с две войни."),
  ]

  private static let turkish = [
    Other(
      "tr", "en", "Türkiye, S-400 için 2,5 milyar dolar ödedi.",
      "Turkey paid $2.5 billion for the S-400."),
    Other(
      "tr", "en", "Deprem 7,4 büyüklüğündeydi ve 37 saniye sürdü.",
      "The earthquake measured 7.4 and lasted 37 seconds."),
    Other(
      "tr", "en", "Enflasyon yüzde 19,89'a yükseldi.", "Inflation rose to 19.89 per cent."),
    Other(
      "tr", "en", "29 Ekim 1923'te cumhuriyet ilan edildi.",
      "The republic was proclaimed on 29 October 1923."),
    Other("tr", "en", "Maç 2-1 bitti.", "The match ended 2-1."),
    Other(
      "tr", "en", "Tatbikata 12 ülkeden 3.500 asker katılıyor.",
      "Some 3,500 troops from 12 countries are taking part in the exercise."),
    Other(
      "tr", "en", "Bayraktar TB2 insansız hava araçları beş hedefi vurdu.",
      "Bayraktar TB2 drones hit five targets."),
    Other(
      "tr", "en", "Toplantı saat 15.30'da başlayacak.", "The meeting will begin at 3.30 pm."),
    Other(
      "tr", "en", "Üç kişi öldü, yirmi iki kişi yaralandı.",
      "Three people were killed and 22 injured."),
    Other("tr", "en", "20. yüzyılın en büyük yangını.", "The biggest fire of the 20th century."),
    Other(
      "tr", "en", "Ülkenin üçte ikisi kuraklık altında.",
      "Two thirds of the country is in drought."),
    Other(
      "tr", "en", "1990'lı yıllarda nüfus iki katına çıktı.", "The population doubled in the 1990s."
    ),
  ]

  private static let fromEnglish = [
    Other(
      "en", "ru", "The US delivered 18 M142 launchers worth $1.1bn.",
      "США поставили 18 пусковых установок М142 на 1,1 млрд долларов."),
    Other(
      "en", "ru", "“We have three options,” he said on Tuesday, 4 October.",
      "«У нас есть три варианта», — сказал он во вторник, 4 октября."),
    Other(
      "en", "ru", "The F-35A costs less than $80 million.", "F-35A стоит менее 80 млн долларов."),
    Other(
      "en", "ru", "Turnout was 66.7 per cent, the highest since 1992.",
      "Явка составила 66,7 % — самый высокий показатель с 1992 года."),
    Other(
      "en", "ru", "The ship will sail at 6.30 am on the 25th.", "Корабль выйдет 25-го в 6:30 утра."),
    Other(
      "en", "ru", "He is a four-time world champion.", "Он четырёхкратный чемпион мира."),
    Other("en", "ru", "Two dozen C-130s are grounded.", "Прикованы к земле два десятка С-130."),
    Other(
      "en", "ru", "A quarter of the 2,000 respondents disagreed.",
      "Четверть из двух тысяч опрошенных не согласились."),
    Other(
      "en", "uk", "The 93rd Brigade lost 11 vehicles in June 2022.",
      "93-тя бригада втратила 11 машин у червні 2022 року."),
    Other(
      "en", "tr", "The deal is worth 1.5 billion euros.", "Anlaşmanın değeri 1,5 milyar avro."),
    Other("en", "ru", "Is it the end of the B-52?", "Это конец В-52?"),
    Other(
      "en", "ru", "See the video at https://example.com/a/2021.",
      "Смотрите видео на https://example.com/a/2021."),
  ]
}
