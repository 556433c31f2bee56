### What `netmap words check` tells whoever translates.

checking-whole = { $language }: everything is there, and nothing is against its rules.
checking-no-rules = { $language }: everything is there. It has no list yet of what is never said (never_said.txt).
checking-broken = { $what }
checking-no-language = { $name } is not the name of a language as browsers write it, as “de” or “pt-BR”.
checking-missing = { $file }: { $message } is missing. Until it is there, it is said in English.
checking-left-over = { $file }: { $message } is no longer asked for. It can go.
checking-not-given = { $file }: { $message } asks for { $argument }, which it is not given. Until that is mended, it is said in English.
checking-left-out = { $file }: { $message } leaves out { $argument }.
checking-never-said = { $file }: { $message } says “{ $said }”, which is never said in this language.
checking-in-all = { $language }: { $count ->
        [one] one thing to look at.
       *[other] { $count } things to look at.
    }
checking-none-there = There are no words of a language here.
    .remedy = Give the name of a language that netmap speaks, or a folder with .ftl files, named as the language is.
