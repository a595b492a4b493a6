" Vim syntax file for the knowledge of mayi: .policy, .vocabulary, .practice and contacts.
" Put it into ~/.vim/syntax, and this line into ~/.vimrc:
"   autocmd BufRead,BufNewFile *.policy,*.vocabulary,*.practice setfiletype mayi
if exists("b:current_syntax")
  finish
endif
syntax case match
setlocal iskeyword=a-z,48-57,-

" A key word is the first word of its line.
syntax match mayiHead /^\s*\(format\|policy\|role\|section\|ruling\|clause\|rule\|silence\|fact\|extend\|value\|impossible\|practice\|contact\)\>/ nextgroup=mayiName skipwhite
syntax match mayiLine /^\s*\(about\|alone\|alternate\|and\|applies\|ask\|asked\|asks\|because\|body\|by\|changeable\|condition\|contradicts\|covers\|damaged\|danger\)\>/
syntax match mayiLine /^\s*\(dated\|deputy\|done\|duty\|early\|emergency\|expect\|first\|follow\|for\|force\|formerly\|furniture\|general\|help\|holder\)\>/
syntax match mayiLine /^\s*\(judgement\|lead\|lifts\|loosens\|means\|nation\|none\|on\|organisation\|other\|outdated\|part\|purpose\|reach\|reading\)\>/
syntax match mayiLine /^\s*\(record\|review\|says\|several\|source\|then\|tightens\|title\|unless\|version\|volunteered\|when\|why\)\>/
syntax match mayiName /[a-z0-9-]\+/ contained
syntax match mayiBar /^\s*|/
syntax match mayiComment /^\s*#.*$/
syntax region mayiQuotation start=/"/ end=/"/

" The forces of rules.
syntax keyword mayiForce prohibited needs-approval advised-against conditional permitted required recommended
syntax keyword mayiForce informs adds if-unsure silent

" The other words with a meaning of their own.
syntax keyword mayiWord administration aim approve background consent consult definition elsewhere example
syntax keyword mayiWord heading inform keep law may must not-addressed not-forbidden outside pointer remove
syntax keyword mayiWord safe scope should standing stated tell
syntax keyword mayiJoint is not or and has all none of at number digest paragraph bullet sentence to from by
syntax keyword mayiJoint within leaving because written before settled-by practice now since

highlight default link mayiHead Statement
highlight default link mayiName Identifier
highlight default link mayiLine Keyword
highlight default link mayiBar Delimiter
highlight default link mayiComment Comment
highlight default link mayiQuotation String
highlight default link mayiForce Type
highlight default link mayiWord Constant
highlight default link mayiJoint Operator

let b:current_syntax = "mayi"
