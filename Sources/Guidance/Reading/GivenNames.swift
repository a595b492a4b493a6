/// First names that are common in British schools and are no ordinary words; compact, not complete.
enum GivenNames {
  static let all: Set<String> = Set(
    """
    aaron abbie abdul abigail adam adrian aidan aisha alan alex alexander alfie ali alice alicia alison amanda amber
    amelia amina amy andrea andrew angela angus ann anna anne annie anthony antonia archie arthur asha ashley ava
    barbara barnaby barry beatrice becky ben benjamin beth bethan bethany billy bradley brandon brenda brian bronwen
    bryan caitlin callum cameron carl carol caroline carwyn catherine cathy ceri cerys charles charlie charlotte
    chelsea cheryl chloe chris christine christopher ciara claire clare colin connor craig daisy daniel danny darren
    dave david dawn dean debbie deborah denise dennis derek diana diane dominic donna doreen dylan eddie edward
    eilidh elaine eleanor eleri elin eliza elizabeth ella ellen ellie elliot ellis emily emma emyr erin ethan eva
    evan evie fatima ffion finley fiona florence frances francesca freddie freya gareth gary gavin gemma geoff
    george georgia geraint gerald gillian glyn graham greg gwen gwyneth hamza hannah harriet harry harvey hassan
    heather helen henry holly howard hussein huw ian imogen imran iona isaac isabel isabella isla iwan jacob jade
    jake james jamie jane janet janice jasmine jason jayden jean jeff jennifer jenny jeremy jess jessica jill jim
    joan joanna joanne joe joel john johnny jonathan jordan joseph josh joshua joyce jude judith julia julian julie
    june justin karen karl kate katherine kathleen katie katy kayleigh keith kelly ken kenneth kerry kevin khadija
    kieran kim kirsty kyle laura lauren leah leanne lee leo leon lesley lewis liam libby lily linda lisa liz logan
    lorraine louis louise lucas lucy luke lydia lynn maddie madison malcolm mandy marcus margaret maria marie marion
    martin mary maryam matilda matt matthew maureen megan mehmet melanie melissa mia michael michelle mick mike
    millie mohamed mohammed molly monica morgan muhammad nadia naomi natalie natasha nathan neil niall nicholas nick
    nicola nigel noah nora norman oliver olivia olwen omar oscar owen paige pamela patricia patrick paul paula
    pauline peter phil philip phoebe poppy priya rachel ralph rebecca reece rhian rhiannon rhodri rhys richard ricky
    riley rita rob robert robin roger ronald rosie ross roy ruby russell ruth ryan sally sam samantha samira samuel
    sandra sara sarah saskia scarlett scott sean sebastian shannon sharon shaun sheila shirley sian simon sioned
    sofia sonia sophia sophie stacey stanley stephanie stephen steve steven stuart susan suzanne sylvia tamsin tara
    teresa terry theo theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor tyler una valerie
    vanessa vera vicky victoria vincent virginia wayne wendy wesley william willow yasmin yusuf yvonne zac zach
    zachary zainab zara zoe
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
