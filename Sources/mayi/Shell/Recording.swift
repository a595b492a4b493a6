import Decisions
import Guidance
import Knowledge
import Platform

/// A transcript that is written turn by turn, so that a session cut off loses nothing that was answered.
struct Recording {
  /// Where it is written.
  let path: String
  private let house: House
  private var recorder: TranscriptRecorder
  /// What the file must hold before anything is added; nil where it does.
  private var base: [UInt8]?

  /// Writes down what has happened so far, under a name that is free in the current folder, and goes on from there.
  ///
  /// - Parameters:
  ///   - path: the file that was chosen; nil for a name of mayi's own.
  ///   - tags: words to choose it by; `flagged` for one that the policy officer should look at.
  init(of session: Session, after turns: [Turn], as path: String? = nil, tags: [String] = [], in house: House) throws {
    self.house = house
    recorder = TranscriptRecorder(session.knowledge, today: house.today)
    self.path =
      try path ?? FreeName(house).path("mayi-\(session.knowledge.policy.id)-\(house.today)", ".transcript")
    let why = tags.contains("flagged") ? "# Why:\n" : ""
    let text = why + recorder.header(title: "", tags: tags) + recorder.lines(for: turns)
    try house.files.write(text, to: self.path, permissions: .ownerOnly)
  }

  /// Goes on writing a transcript where its recorder stands.
  ///
  /// - Parameter base: what the file must hold before anything is added; nil where it does.
  init(resuming path: String, with recorder: TranscriptRecorder, base: [UInt8]? = nil, in house: House) {
    self.path = path
    self.house = house
    self.recorder = recorder
    self.base = base
  }

  /// Adds what a reply brought; it is on the disk when this returns.
  mutating func append(_ turns: [Turn]) throws {
    let text = recorder.lines(for: turns)
    guard !text.isEmpty else { return }
    if let base {
      try house.files.write(base, to: path)
      self.base = nil
    }
    try house.files.append(line: text.hasSuffix("\n") ? String(text.dropLast()) : text, to: path)
  }
}
