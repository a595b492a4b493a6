/// Turns of phrase that tell of danger to a child; each counts only where a child is spoken of.
extension TurnsOfPhrase {
  static let dangers = """
    stage=danger
      dad|mum|daddy|mummy|father|mother|stepdad|stepmum|uncle|brother|grandad|boyfriend|man|bloke|guy|coach|\
    teacher|neighbour|partner|cousin|carer *3 ~hit|~beat|~hurt|~touch|~slap|~punch|~smack|~kick|~abuse|~rape|\
    ~grope|~kiss|~lock|~burn|~belt|~strangle|~hurting *2 him|her|them|me|kids|child
      ~hit|~beat|~slap|~punch|~smack|~touch|~strangle *1 him|her|them|me by? *2 dad|mum|daddy|mummy|father|\
    mother|stepdad|uncle
      ~cut|~harm|~burn|~hurt|~starve|~kill|~scratch *1 himself|herself|themselves|themself|myself|yourself
      ~want|~wish|~think|~plan|~feel|~talk *3 die|dead|suicide|suicidal|dying|disappear
      ~end it|everything|his|her|their|my *1 all|life
      not *2 ~live|alive|wake|here any|anymore|more
      better off dead|without
      not *3 be here *2 longer|tomorrow|anymore
      nobody|no *1 ~miss|~care *1 me|him|her|if
      ~hate himself|herself|themselves
      ~make|~force|~forced him|her|them *1 do|touch|watch|into|to
      man|bloke|guy|woman in his|her thirties|forties|fifties|twenties|20s|30s|40s|50s
      with|has|got a knife|blade|gun|razor
      pregnant *5 tell|mum|dad
      ~pester|~pressure *2 him|her|them *1 for|into
      no point *2 living|carrying|anymore
      ~take|~swallow *3 pills|tablets|paracetamol|overdose
      bruise|bruises|bruised|bruising|scars|burns|welts|black|cuts *3 on|over|eye|arm|arms|legs|face|back|wrist|\
    wrists
      marks|cuts|bruises|scars *3 arm|arms|wrist|wrists|neck|legs
      older|grown|strange|random man|guy|bloke|lad|boyfriend|woman|boy|men
      man|bloke|guy|stranger|adult|someone|somebody|boy|lad *3 online|internet|game|roblox|discord *6 ~meet|\
    ~send|~ask|~want|pictures|photos|pics|secret
      ~meet|met online
      ~send|~ask|~want|~share|~swap|~get|~receive *6 nude|nudes|naked|topless|rude|dirty|sexy|intimate|private|\
    explicit *2 ~picture|~photo|~pic|~video|~selfie|~image|~snap
      ~send|~ask|~want|~share|~swap|~get|~receive *6 nude|nudes
      ~send|~post|~picture|~photo|~pic *5 pants|underwear|bra|knickers|naked|undressed
      our|little secret
      ~promise|~swear *3 not *2 ~tell
      not|never|nobody|no *2 ~tell|~know *2 anyone|anybody|mum|dad|teacher|one|parents|school
      ~keep it|this|that *1 secret|quiet|between
      tell|told no|nobody *1 one
      ~meet|~see *1 me|him|her|up *3 alone|park|own|secretly|hotel|house|outside|after|night|car|weekend
      ~come to|round|over *1 my|his|her house|flat|place
      ~scared|~afraid|~frightened|~terrified *1 to|of|at *3 home|dad|mum|stepdad|him|uncle|her|father
      not|never *1 ~feel? safe
      unsafe at home
      ~carry|~bring|~have|~got *2 knife|blade|gun|weapon
      ~sell|~carry|~deal *2 drugs|weed|coke
      in a gang
      ~run|~running|~ran away
      ~stop|not *2 ~eat|eaten|eating
      ~make herself|himself sick
      no food|dinner|tea *2 home|house|night
      home alone
      ~marry|~married off|abroad
      ~lock|~locked in|out *3 room|house|cupboard|night
      <contact=colleague>|teacher|coach *6 ~relationship|~kiss|~flirt|~date|~sleep|~touch|~fancy|\
    ~groom *4 <contact=pupil>
      ~kiss|~love|~fancy|~flirt *1 me|him|her|with
      ~call me|her|him sexy|babe|baby|gorgeous|beautiful|hot
      my|our|his|her|their bed
      ~blackmail|~threaten *4 ~picture|~photo|~nude|~video|~share
    """
}
