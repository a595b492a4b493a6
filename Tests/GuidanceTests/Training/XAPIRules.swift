import FoundationEssentials

/// Any JSON value.
indirect enum JSON: Decodable, Hashable, Sendable {
  case null, flag(Bool), number(Double), text(String), list([JSON]), object([String: JSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  subscript(key: String) -> JSON? { if case .object(let values) = self { values[key] } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var keys: Set<String> { if case .object(let values) = self { Set(values.keys) } else { [] } }
  var list: [JSON] { if case .list(let list) = self { list } else { [] } }

  /// True where null stands anywhere in it.
  var holdsNull: Bool {
    switch self {
    case .null: true
    case .list(let list): list.contains(where: \.holdsNull)
    case .object(let values): values.values.contains(where: \.holdsNull)
    default: false
    }
  }

  func setting(_ path: ArraySlice<String>, to value: JSON) -> JSON {
    guard let key = path.first, case .object(var values) = self else { return value }
    values[key] = (values[key] ?? .object([:])).setting(path.dropFirst(), to: value)
    return .object(values)
  }
}

/// The rules of "Experience API, Part Two: Experience API Data" 1.0.3 for a statement of a provider.
enum XAPIRules {
  static func broken(by statement: JSON) -> [String] {
    var broken: [String] = []
    func rule(_ name: String, _ holds: Bool) { if !holds { broken.append(name) } }
    func only(_ allowed: Set<String>, in value: JSON?, _ name: String) {
      rule("no other property in \(name)", value?.keys.isSubset(of: allowed) ?? true)
    }
    rule("no null", !statement.holdsNull)
    only(
      [
        "id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version",
        "attachments",
      ],
      in: statement,
      "the statement"
    )
    rule("id is a UUID", isUUID(statement["id"]?.text ?? ""))
    rule("version, where a provider sets it, is 1.0.0", statement["version"].map { $0.text == "1.0.0" } ?? true)
    rule(
      "timestamp is of RFC 3339",
      statement["timestamp"]?.text?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil
    )
    rule("stored and authority are the store's", statement["stored"] == nil && statement["authority"] == nil)
    let actor = statement["actor"]
    only(["objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"], in: actor, "the actor")
    rule("actor is an Agent", actor?["objectType"]?.text == "Agent")
    let identifiers = actor?.keys.intersection(["mbox", "mbox_sha1sum", "openid", "account"]) ?? []
    rule("actor has one identifier", identifiers == ["account"])
    rule("account has homePage and name", actor?["account"]?.keys == ["homePage", "name"])
    rule("homePage is an address", isIRI(actor?["account"]?["homePage"]))
    only(["id", "display"], in: statement["verb"], "the verb")
    rule("verb is an address", isIRI(statement["verb"]?["id"]))
    rule("display is a language map", isLanguageMap(statement["verb"]?["display"]))
    broken += brokenByObject(statement["object"])
    only(
      ["score", "success", "completion", "response", "duration", "extensions"],
      in: statement["result"],
      "the result"
    )
    let context = statement["context"]
    only(
      [
        "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement",
        "extensions",
      ],
      in: context,
      "the context"
    )
    rule("registration is a UUID", context?["registration"].map { isUUID($0.text ?? "") } ?? true)
    return broken
  }

  private static func brokenByObject(_ object: JSON?) -> [String] {
    var broken: [String] = []
    func rule(_ name: String, _ holds: Bool) { if !holds { broken.append(name) } }
    rule("no other property in the object", object?.keys.isSubset(of: ["objectType", "id", "definition"]) == true)
    rule("object is an Activity", object?["objectType"]?.text == "Activity")
    rule("object's id is an address", isIRI(object?["id"]))
    let definition = object?["definition"]
    rule(
      "no other property in the definition",
      definition?.keys.isSubset(of: [
        "name", "description", "type", "interactionType", "correctResponsesPattern", "choices",
      ]) == true
    )
    rule("name is a language map", isLanguageMap(definition?["name"]))
    rule("description is a language map", isLanguageMap(definition?["description"]))
    rule(
      "type is that of interactions",
      definition?["type"]?.text == "http://adlnet.gov/expapi/activities/cmi.interaction"
    )
    rule("interactionType is choice", definition?["interactionType"]?.text == "choice")
    let choices = definition?["choices"]?.list ?? []
    let ids = choices.compactMap { $0["id"]?.text }
    rule(
      "choices have ids of their own, without blanks",
      Set(ids).count == choices.count && ids.allSatisfy { !$0.contains(" ") }
    )
    rule(
      "choices are described",
      choices.allSatisfy { $0.keys == ["id", "description"] && isLanguageMap($0["description"]) }
    )
    rule(
      "each correct response is a text that is not empty",
      definition?["correctResponsesPattern"]?.list.allSatisfy { !($0.text ?? "").isEmpty } ?? true
    )
    return broken
  }

  static func isUUID(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
  }

  private static func isIRI(_ value: JSON?) -> Bool {
    value?.text?.wholeMatch(of: /https?:\/\/[^\s<>"{}|\\^`]+/) != nil
  }

  private static func isLanguageMap(_ value: JSON?) -> Bool {
    guard case .object(let values)? = value, !values.isEmpty else { return false }
    return values.allSatisfy { $0.key.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil && $0.value.text != nil }
  }
}
