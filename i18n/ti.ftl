### ti
### No native speaker has reviewed these texts.

language-name = ትግርኛ
