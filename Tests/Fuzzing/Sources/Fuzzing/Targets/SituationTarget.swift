import Decisions
import Guidance
import Knowledge

/// Facts as flags give them, one on a line.
enum SituationTarget {
  static func check(_ bytes: [UInt8]) {
    let texts = ByteLines.texts(bytes, most: 16)
    let reader = SituationReader(School.rules.space)
    switch reader.read(texts) {
    case .success(let answers):
      var situation = Situation()
      for (fact, answer) in answers {
        School.demandKnown(answer, to: fact)
        situation = situation.answering(fact, with: answer)
      }
      let decision = School.rules.decision(in: situation)
      let advice = School.rules.advice(for: decision)
      demand(decision.isImpossible || !decision.reachable.isEmpty, "no verdict can be reached")
      demand(advice.isVerdictSettled == (decision.verdict != nil), "the advice is settled where the decision is not")
    case .failure(let mistake):
      demand(!mistake.message.isEmpty, "refused without a word")
    }
    for text in texts.prefix(2) {
      for typed in ["\(text)\(School.secret)", "\(School.secret)\(text)", "\(text)=\(School.secret)"] {
        guard case .failure(let mistake) = reader.read([typed]) else { continue }
        demand(!School.repeatsSecret(mistake.message), "repeated: \(typed.debugDescription)")
      }
    }
  }
}
