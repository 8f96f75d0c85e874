import LineEditor
import PromptCmdlets
import ShellValues
import TerminalText
import Testing

/// Expected texts are PSReadLine 2.4.5's.
@Suite struct OptionTests {
    private let session = PromptSession()

    @Test func `the list view names the settings as PSReadLine does`() throws {
        let lines = try session.run("Get-PSReadLineOption | Out-String -Stream").filter { !$0.isEmpty }
        #expect(lines.count == 45)
        #expect(lines.first == "EditMode                               : Emacs")
        #expect(lines.contains("AddToHistoryHandler                    : System.Func`2[System.String,System.Object]"))
        #expect(lines.contains("CommandsToValidateScriptBlockArguments : {ForEach-Object, %, Invoke-Command, icm…}"))
        #expect(lines.contains("MaximumHistoryCount                    : 4096"))
        #expect(lines.contains("WordDelimiters                         : ;:,.[]{}()/\\|!?^&*-=+'\"–—―"))
        #expect(lines.contains("PredictionSource                       : HistoryAndPlugin"))
        #expect(lines.contains("InlinePredictionColor                  : \"`e[97;2;3m\""))
        #expect(lines.last == "VariableColor                          : \"`e[92m\"")
    }

    @Test func `colours are names, numbers and escape sequences`() throws {
        let set =
            "Set-PSReadLineOption -Colors @{ Command = 'red'; String = '#ff8000'; Number = 'FF8000'; "
            + "Operator = [ConsoleColor]::Blue; Default = \"`e[38;5;100m\" }; $o = Get-PSReadLineOption; "
        let names = ["Command", "String", "Number", "Operator", "DefaultToken"]
        let found = try session.run(set + names.map { "$o.\($0)Color" }.joined(separator: "; "))
        #expect(
            found == [
                "\u{1B}[91m", "\u{1B}[38;2;255;128;0m", "\u{1B}[38;2;255;128;0m", "\u{1B}[94m", "\u{1B}[38;5;100m",
            ])
    }

    @Test(arguments: [
        ("@{ Nope = 'Red' }", "'Nope' is not a valid color property"),
        ("@{ CommandColor = 'Red' }", "'CommandColor' is not a valid color property"),
        ("@{ Command = 5 }", wrongColour("5")), ("@{ Command = '#fff' }", wrongColour("#fff")),
    ])
    func `what is no colour is refused`(table: String, message: String) throws {
        let found = try session.failure("Set-PSReadLineOption -Colors \(table)")
        #expect(found == message + "|System.ArgumentException,Microsoft.PowerShell.SetPSReadLineOption")
    }

    private static func wrongColour(_ text: String) -> String {
        "'\(text)' is not a valid color value.  It must be a ConsoleColor, ANSI escape sequence, or RGB value with optional leading '#'."
    }

    @Test func `a number outside its range is refused`() throws {
        let found = try session.failure("Set-PSReadLineOption -AnsiEscapeTimeout 2000")
        #expect(
            found.hasPrefix(
                "Cannot validate argument on parameter 'AnsiEscapeTimeout'. The 2000 argument is greater than the maximum allowed "
                    + "range of 1000. Supply an argument that is less than or equal to 1000 and then try the command again."
            ))
    }

    @Test func `settings change one by one`() throws {
        let script = """
            Set-PSReadLineOption -EditMode Vi -PredictionViewStyle ListView -HistoryNoDuplicates:$false -ContinuationPrompt '' `
                -HistorySavePath relative.txt -PromptText 'a> ', 'b> ' -AddToHistoryHandler $null -PredictionSource Plugin
            $o = Get-PSReadLineOption
            "$($o.EditMode) $($o.PredictionViewStyle) $($o.HistoryNoDuplicates) [$($o.ContinuationPrompt)] $($o.HistorySavePath)"
            $o.PromptText
            $null -eq $o.AddToHistoryHandler
            $o.PredictionSource
            $o.EditMode = 'Emacs'
            (Get-PSReadLineOption).EditMode
            """
        #expect(
            try session.run(script) == [
                "Vi ListView False [] /work/relative.txt", "a> ", "b> ", "True", "Plugin", "Emacs",
            ])
    }

    @Test func `what a key switches is shown, too`() throws {
        let settings = EditorService.settings(session.engine)
        settings.predictionViewStyle = .list
        #expect(try session.run("(Get-PSReadLineOption).PredictionViewStyle") == ["ListView"])
        _ = try session.run("Set-PSReadLineOption -BellStyle None")
        #expect(settings.predictionViewStyle == .list)
        #expect(settings.bell == .none)
    }

    @Test func `settings reach the editor`() throws {
        let settings = EditorService.settings(session.engine)
        _ = try session.run(
            "Set-PSReadLineOption -EditMode Vi -ViModeIndicator Cursor -WordDelimiters '/' -AnsiEscapeTimeout 200 "
                + "-MaximumHistoryCount 7 -PredictionSource None -CompletionQueryItems 5 -Colors @{ InlinePrediction = 'Red' }")
        #expect(settings.editingMode == .vi && settings.viModeIndicator == .cursor && settings.wordDelimiters == "/")
        #expect(settings.escapeTimeout == 200 && settings.maximumHistoryCount == 7)
        #expect(settings.predictionSource == .none && settings.completionQueryItems == 5)
        #expect(settings.styles.ghost.parameters == "91")
    }

    @Test func `vi's mode is told`() throws {
        let ask = "[Microsoft.PowerShell.PSConsoleReadLine]::InViCommandMode(); [Microsoft.PowerShell.PSConsoleReadLine]::InViInsertMode()"
        #expect(try session.run(ask) == ["False", "False"])
        #expect(try session.run("Set-PSReadLineOption -EditMode Vi; " + ask) == ["False", "True"])
        PromptOptions.of(session.engine).isViCommandMode = true
        #expect(try session.run(ask) == ["True", "False"])
    }

    @Test func `a light background gets colours of its own`() {
        #expect(PromptColours.standard(colorFGBG: "0;15") == .light)
        #expect(PromptColours.standard(colorFGBG: "0;default;7") == .light)
        #expect(PromptColours.standard(colorFGBG: "15;0") == .dark)
        #expect(PromptColours.standard(colorFGBG: nil) == .anyBackground)
        #expect(PromptColours.standard(colorFGBG: nil, term: "linux") == .dark)
        #expect(PromptColours.dark.style(.command).parameters == "93")
    }
}
