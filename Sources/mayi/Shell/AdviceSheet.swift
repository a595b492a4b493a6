import Guidance
import Knowledge
import Platform

/// A one-page dated sheet with the advice, to keep or to show.
struct AdviceSheet {
  private let advice: Advice
  private let session: Session
  private let house: House

  init(_ advice: Advice, session: Session, house: House) {
    self.advice = advice
    self.session = session
    self.house = house
  }

  /// Writes the sheet into the current folder under a name that is free.
  ///
  /// - Returns: its path.
  func write() throws -> String {
    let path = try FreeName(house).path("mayi-advice-\(advice.policy.id)-\(house.today)", ".txt")
    let plain = Output(appearance: Appearance(isPlain: true, hasColor: false))
    let schools = [advice.policy.organisation] + session.companions.map(\.knowledge.policy.organisation)
    let head: [Line] = [
      Line("Advice on social media: \(schools.joined(separator: "; "))", style: .heading),
      Line("Asked on \(house.today.inWords)."), .blank,
    ]
    let lines = head + JointText(session, advice).lines(isSheet: true)
    let text = lines.map { plain.rendered(Presenter.text($0).wrapped(at: 80, hanging: $0.hang)) }.joined(
      separator: "\n"
    )
    try house.files.write(text + "\n", to: path, permissions: .ownerOnly)
    return path
  }
}

/// Finds a file name that is not taken.
struct FreeName {
  private let house: House

  init(_ house: House) { self.house = house }

  /// `stem.suffix`, or `stem-2.suffix` and so on where that is taken.
  func path(_ stem: String, _ suffix: String) throws -> String {
    for number in 1...999 {
      let path = number == 1 ? stem + suffix : "\(stem)-\(number)\(suffix)"
      if house.files.status(of: path) == nil { return path }
    }
    throw Failure(.cannotWrite, "there are 999 files like `\(stem)\(suffix)` here; move some away")
  }
}

extension FreeName {
  /// The file in the current folder that a person named, with its suffix added where it is not there.
  ///
  /// - Throws: ``Failure`` for a name with anything but letters, digits, `-`, `_` and dots, and for one that is taken.
  func path(chosen name: String, _ suffix: String) throws -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
      default: false
      }
    }
    guard isPlain, name.utf8.count <= 100, let first = name.first, first != "-", first != "." else {
      throw Failure(
        .input,
        "a name is made of letters, digits, - and _, without folders; save alone finds one of its own"
      )
    }
    let path = name.hasSuffix(suffix) ? name : name + suffix
    guard house.files.status(of: path) == nil else {
      throw Failure(.cannotWrite, "`\(SafeText(path))` is there already, and stays as it is; choose another name")
    }
    return path
  }
}

extension Line.Style {
  /// The title of a page.
  static let heading = Line.Style.strong
}
