import Decisions
import Guidance
import Testing

@Suite("Reading a question")
struct QuestionReaderTests {
  private let reader: QuestionReader

  init() throws { reader = QuestionReader(try ReadingKnowledge.rules(of: "maesteg")) }

  private func facts(_ text: String) -> Set<String> {
    Set(reader.read(text).facts.flatMap { fact in fact.answer.values.map { "\(fact.fact)=\($0)" } })
  }

  @Test(
    "the stage is told by tense and by who does it",
    arguments: [
      ("may I post a photo of my class on Facebook?", "planning"),
      ("I posted a photo of my class on Facebook", "did"),
      ("a pupil has sent me a friend request", "received"),
      ("I saw a colleague posting pictures of her class", "saw"),
      ("what happens if I break the policy?", "asking"),
      ("is it ok if I post a photo?", "planning"),
      ("I haven't posted anything yet, but can I share our exam results?", "planning"),
    ]
  )
  func stage(text: String, stage: String) { #expect(facts(text).contains("stage=\(stage)")) }

  @Test("whoever is named only to say who somebody else is, is not meant")
  func people() {
    let teacher = facts("can I be friends on Facebook with my niece's teacher?")
    #expect(!teacher.contains("related=relative"))
    let mum = facts("can I be friends on Facebook with a pupil's mum?")
    #expect(mum.contains("contact=parent"))
    #expect(!mum.contains("contact=pupil"))
    let of = facts("can I add the mum of one of my pupils on Facebook?")
    #expect(of.contains("contact=parent"))
    #expect(!of.contains("contact=pupil"))
    let reception = facts("may I be friends with one of the reception mums on Facebook?")
    #expect(reception.contains("contact=parent"))
    #expect(!reception.contains("contact=pupil"))
  }

  @Test("who begins by saying what one is speaks of nobody else")
  func introduction() {
    let read = facts("Guitar teacher here: may I be friends on Facebook with the dad of a pupil?")
    #expect(read.contains("contact=parent"))
    #expect(!read.contains("contact=colleague"))
    #expect(facts("Trainee here, may I post a photo of my class?").contains("position=trainee"))
  }

  @Test("a word means nothing of its own before one that makes it another")
  func compounds() {
    #expect(facts("may I look at Facebook on my phone at lunchtime?").contains("time=break"))
    #expect(!facts("may the lunchtime staff look at Facebook on their phones?").contains("time=break"))
  }

  @Test("where parents were asked about a picture, their children are in it")
  func parentsAsked() {
    let read = facts("Her mum has said no to photos. May I put the relay picture on the school's Facebook?")
    #expect(read.isSuperset(of: ["consent-parent=refused", "contents=pupil", "pupil-content=image"]))
  }

  @Test("what is denied is not taken")
  func negation() {
    #expect(facts("can I add a former pupil on Facebook? She is no relation of mine").contains("related=no"))
    #expect(!facts("can I post pictures, but no pupils, on Facebook?").contains("contents=pupil"))
    #expect(!reader.read("Nobody is in danger. Can I post about my holiday?").isDanger)
    let story = facts("may I write about a boy in my class on Facebook if I leave his name out?")
    #expect(!story.contains("pupil-content=full-name"))
  }

  @Test("forms and slips of the finger lead to the same word")
  func forms() {
    #expect(
      facts("can I post a foto of pupills on instagramm?").isSuperset(of: ["contents=pupil", "platform=instagram"])
    )
    #expect(facts("is posting pics of students on fb ok?").contains("platform=facebook"))
  }

  @Test("a leave is read as given, refused or missing")
  func leaves() {
    let text = "Can I put the logo on my own page?"
    #expect(facts("\(text) The head said yes.").contains("approve-headteacher=given"))
    #expect(facts("\(text) The head has refused.").contains("approve-headteacher=refused"))
    #expect(facts("\(text) I haven't asked the head.").contains("approve-headteacher=not-given"))
    #expect(!facts(text).contains { $0.hasPrefix("approve-") })
  }

  @Test(
    "a word of danger takes the way to safeguarding",
    arguments: [
      "a pupil messaged me that she wants to kill herself", "a boy in year 8 told me on insta that his dad hits him",
      "a student asked me to meet him alone and keep it secret", "groomed", "paedophile",
      "threat to kill",
    ]
  )
  func danger(text: String) {
    let read = reader.read(text)
    #expect(read.isDanger)
    #expect(read.facts.first?.fact == "stage")
  }

  @Test(
    "danger is heard in what is told of others, in staff's own short words",
    arguments: [
      "lad touched inappropriately by coach in video on snapchat", "pupil was touched inappropriately",
      "y6 girl has adult boyfriend on snap", "child looks neglected in fb photos",
      "a ta is too close to a pupil on insta", "colleague has indecent images", "stranger messaging a pupil on roblox",
      "stranger asking about a pupil on fb", "kids planning a fight on whatsapp after school",
      "our pe teacher is over-familiar with some girls on instagram",
      "some bloke i dont know is contacting one of my pupils", "y9 lass dating a 24 year old she met on insta",
      "weird account following our year 7s", "year 7 boy looks underfed in his insta photos",
    ]
  )
  func dangerToOthers(text: String) { #expect(reader.read(text).isDanger) }

  @Test(
    "words that only sound of danger are none",
    arguments: [
      "can i post about touching moments in class", "can i message a parent about a fight at school",
      "a stranger has asked to follow me on insta", "somebody wrote on facebook that our school is filthy",
      "can i get in touch with a pupil on facebook", "my boyfriend is 30 and teaches the same kids, can i add him",
      "the union is planning a fight over pay at our school, can i post about it",
    ]
  )
  func noDanger(text: String) { #expect(!reader.read(text).isDanger) }

  @Test("a personal phone is one's own, and says nothing of personal use")
  func personalPhone() {
    let read = facts("can I use my personal phone to take photos at event")
    #expect(read.isSuperset(of: ["activity=picture", "picture-step=take"]))
    #expect(!facts("can i check facebook on my personal phone at lunch").contains("purpose=own"))
    #expect(facts("can i check facebook at lunch for personal reasons").contains("purpose=own"))
  }

  @Test("an account is the school's only where words say so")
  func accounts() {
    #expect(!facts("can i post a photo of the team on twitter").contains("capacity=school-account"))
    #expect(!facts("can i use my own ipad to take pictures of the class").contains("capacity=school-account"))
    for text in ["the team's twitter", "our team twitter", "our tag rugby account on twitter", "the school's X"] {
      #expect(facts("can i post a photo of the team on \(text)").contains("capacity=school-account"), "\(text)")
    }
  }

  @Test("a picture of one's own child at school is one of a pupil, or that is asked; it is never only personal")
  func ownChildAtSchool() {
    let son = facts("my son goes here, can i post a photo of him in his uniform on facebook")
    #expect(son.isSuperset(of: ["contents=pupil", "pupil-content=image"]))
    for text in [
      "can i post my own kids sports day pic on my insta",
      "my daughter attends this school, may i share a picture of her on facebook",
    ] {
      #expect(!facts(text).contains("contents=private"))
    }
  }

  @Test("whether one's own child is a pupil here is left open where nothing tells")
  func ownChild() {
    let read = facts("can i post pictures of my own kids on facebook")
    #expect(read.contains("activity=publish"))
    #expect(!read.contains { $0.hasPrefix("contents=") })
  }

  @Test(
    "a group of parents is one to write in; who asks one to join it makes a request",
    arguments: [
      "maesteg", "lcsspan", "dobcroft",
    ]
  )
  func groups(policy: String) throws {
    let reader = QuestionReader(try ReadingKnowledge.rules(of: policy))
    func read(_ text: String) -> Set<String> {
      Set(reader.read(text).facts.flatMap { fact in fact.answer.values.map { "\(fact.fact)=\($0)" } })
    }
    let asked = read("a parent has asked me to join the year 3 whatsapp group")
    #expect(asked.isSuperset(of: ["received=request", "contact=parent", "platform=whatsapp"]))
    #expect(!asked.contains("contact=pupil"))
    let joining = read("can i be in a whatsapp group with parents")
    #expect(joining.isSuperset(of: ["activity=message", "contact=parent", "platform=whatsapp"]))
    #expect(!joining.contains("errand=join"))
    #expect(read("can i join a facebook group about fishing").contains("errand=join"))
  }

  @Test("a fact of which two things are said is not taken but asked about")
  func doubt() {
    let read = reader.read("can I add a colleague on facebook or on linkedin?")
    #expect(!read.facts.contains { $0.fact == "platform" })
    #expect(read.doubts.map(\.fact) == ["platform"])
  }

  @Test("the words shown are those of the question, not of the table that they were found in")
  func wordsShown() {
    let read = reader.read("a lad from Year 9 who left last summer wants to follow me on instagram")
    let shown = read.facts.flatMap(\.words).joined(separator: " ")
    #expect(shown.contains("lad") && shown.contains("wants to follow"))
  }

  @Test("what somebody else wants is no plan of the person who asks")
  func others() {
    #expect(facts("a former pupil wants to connect on LinkedIn").contains("stage=received"))
    #expect(facts("A parent is being nasty to me on TikTok, what can I do?").contains("received=abuse"))
    #expect(!facts("my colleague posted that she hates her class, what should I do").contains("stage=planning"))
  }

  @Test("a pronoun gives the leave of whoever was named before")
  func pronouns() {
    let text = "Can I put the logo on my own page? I asked the head and she has agreed."
    #expect(facts(text).contains("approve-headteacher=given"))
  }

  @Test("a pronoun behind the asking means who is shown; the head of a department is not the head")
  func shown() throws {
    let dobcroft = QuestionReader(try ReadingKnowledge.rules(of: "dobcroft"))
    func read(_ text: String) -> Set<String> {
      Set(dobcroft.read(text).facts.flatMap { fact in fact.answer.values.map { "\(fact.fact)=\($0)" } })
    }
    #expect(
      read("can I post a photo of the caretaker on Facebook? I haven't asked him").contains("consent-person=not-given")
    )
    let maths = read("can I post a photo of our head of maths on Facebook? She has said yes")
    #expect(maths.contains("consent-person=given"))
    #expect(!maths.contains("approve-headteacher=given"))
  }

  @Test("a word that is not known is never among those that are shown")
  func words() {
    let read = reader.read("can i post a photo of Zebedee Crumplehorn on facebook, zubblewump?")
    #expect(read.droppedNames)
    let shown = read.facts.flatMap(\.words).joined(separator: " ").lowercased()
    #expect(!shown.contains("zebedee") && !shown.contains("zubblewump"))
    #expect(read.unread > 0)
  }

  @Test("nothing, and nothing known, give no facts")
  func nothing() {
    #expect(reader.read("").facts.isEmpty)
    #expect(reader.read("?!?").facts.isEmpty)
    #expect(reader.read("lorem ipsum dolor").facts.isEmpty)
  }
}
