/// The texts of `--help` and `--version`.
enum Usage {
    /// Name and version, as recordings name them.
    static let program = "Sallyport 0.1.0"
    static let version = program + " (speaks PowerShell 7.6)"

    static let help = """
        Sallyport: an offline practice range for Azure network security that speaks PowerShell.

        usage: sallyport [--lab NAME]                                  open the shell
               sallyport [--lab NAME] -c COMMANDS                      run commands and leave
               sallyport [--lab NAME] run [OPTION…] FILE [ARGUMENT…]   run a script, a document or a notebook
               sallyport [--lab NAME] record [OPTION…] FILE            open the shell and record it
               sallyport replay [OPTION…] FILE                         show a recorded session, or compare it
               sallyport sessions [list | show WHICH | search TEXT | prune]
               sallyport convert [OPTION…] IN OUT                      another format, by the files' extensions
               sallyport lint FILE…                                    look for secrets in recorded sessions

        run: FILE is a .ps1 script, a Markdown document or a notebook (its PowerShell code is run), or - for standard
        input. What follows FILE goes to the script.
          --set TEXT=VALUE   replace TEXT before parsing, for masked values such as 65.52.xx.xyz
          --write            store fresh outputs in the document
          --check            compare the outputs with those in the document
          --shape            (--check) let GUIDs, dates and the like differ
          --no-exit          go on with commands from the terminal or standard input

        record: every session at a terminal is journalled; this writes it to FILE from the start.
          --header FILE      start with the clock, random numbers and folder of another recording
          --title TEXT       a title for the recording
          --force            replace FILE

        replay: FILE is a recording, a journal, or what convert reads. Each step runs again in a fresh workspace.
          --verify           compare output, objects and workspace of each step; status 0 same, 1 differs, 2 cannot run
          --update           write what is different now into FILE
          --quiet            (--verify) only the summary
          --speed FACTOR     how much faster than it was
          --idle SECONDS     the longest pause between steps
          --timeout SECONDS  how long a step may run (10)

        sessions: the journals of earlier sessions.
          --keep COUNT       (prune) keep so many of the newest
          --days COUNT       (prune) keep those of so many days

        convert: .jsonl (recordings), .md, .ipynb, .ps1, .txt (transcripts), .dib, .cast (asciicast), .html, .svg
          --cast-version N   2 or 3
          --dark             (.svg) light text on a dark ground
          --force            replace OUT

        everywhere:
          --lab NAME         start in a ready workspace: a lab that Get-LabScenario lists, or a lab file
          --no-profile       do not run the profile scripts at the start
          --non-interactive  never ask a question
          -c COMMANDS        the commands to run
          -h, --help         this text
          -v, --version      the version

        The exit status is 0, 1 after an error that nothing caught, or N from 'exit N'.

        """
}
