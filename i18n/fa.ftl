### fa
### No native speaker has reviewed these texts.

language-name = فارسی / دری
