import Guidance
import Knowledge
import Platform

/// A transcript that is written turn by turn.
struct Recording {
  enum Status { case draft, flagged }
  let path: String
  init(starting session: Session, status: Status, house: House) throws { path = "unfinished" }
  init(resuming path: String, events: [Turn], house: House) throws { self.path = path }
  mutating func append(_ turns: [Turn], session: Session) throws {}
}
