/// The texts of `--help` and `--version`.
enum Usage {
    static let version = "Sallyport 0.1.0 (speaks PowerShell 7.6)"

    static let help = """
        Sallyport: an offline practice range for Azure network security that speaks PowerShell.

        usage: sallyport [--lab NAME]                                  open the shell
               sallyport [--lab NAME] -c COMMANDS                      run commands and leave
               sallyport [--lab NAME] run [OPTION…] FILE [ARGUMENT…]   run a script or a Markdown document

        FILE is a .ps1 script, a Markdown document (its PowerShell code is run), or - for standard input.
        What follows FILE goes to the script.

          --lab NAME         start in a ready workspace: a lab that Get-LabScenario lists, or a lab file
          --set TEXT=VALUE   (run) replace TEXT before parsing, for masked values such as 65.52.xx.xyz
          --no-exit          (run) go on with commands from the terminal or standard input
          --non-interactive  never ask a question
          -c COMMANDS        the commands to run
          -h, --help         this text
          -v, --version      the version

        The exit status is 0, 1 after an error that nothing caught, or N from 'exit N'.

        """
}
