import PromptCmdlets
import Testing

/// What PSReadLine 2.4.5 answers for these lines.
@Suite struct SensitiveLineTests {
    private static let inMemory = [
        "ConvertTo-SecureString -AsPlainText x",
        "$password = 1",
        "$password = \"a\"",
        "Set-Secret -Name a b",
        "-Password foo",
        "$apikey = 5",
        "$apikey = (Get-Thing)",
        "$apikey = $x",
        "echo \"password\"",
        "\"abc\" # secret",
        "$a.Password = \"x\"",
        "Connect-X -Token abc",
        "Connect-X -Token:abc",
        "Connect-X -Token (\"abc\")",
        "Import-AzurePublishSettingsFile secret.publishsettings",
        "New-Secret x",
        "if (1) { Get-Secret",
        "@{ Password = 1 }",
        "@{ Password = $x }",
        "function Get-MyToken { 1 }",
        "$env:API_TOKEN = \"x\"",
        "[string]$token = \"x\"",
        "Get-Token",
        "$x = \"secret\"",
        "Get-Secret x; $password=1",
        "& { $password = 1 }",
        "param($Password)",
        "Get-Thing -Name Token",
        "$password += \"x\"",
        "Connect-X @{Token=1}",
        "Set-AzureSubscription -Token $(1)",
        "$a, $token = 1, 2",
        "Get-Content secret.txt",
        "Get-Content ./secret.txt",
        "Connect-X -Token \"$x\"",
    ]

    private static let inFile = [
        "Get-Date",
        "$token",
        "Get-Secret x",
        "$x = Get-Secret -Name y",
        "$apikey = Get-Thing",
        "$apikey = Get-Thing | select x",
        "$a.Password",
        "$a.Password = Get-X",
        "Connect-X -Token $t",
        "Connect-X -Token:$x",
        "Connect-X -Token (Get-Thing)",
        "Connect-X -Token",
        "Connect-X -UseToken -Name y",
        "$token=Get-X",
        "Get-AzAccessToken",
        "[securestring]$p",
        "Get-SecretInfo",
        "Remove-Secret x",
        "$env:API_TOKEN",
        "\"$token\"",
        "\"a $token b\"",
        "$script:password = Get-Credential",
        "Read-Host -AsSecureString",
        "foreach ($token in $x) { }",
        "[X]::Token",
        "$t.GetToken()",
    ]

    private let session = PromptSession()

    private func decide(_ line: String) -> AddToHistoryOption {
        HistoryRule.decide(line, session.engine, isSensitive: { _ in false })
    }

    @Test(arguments: inMemory) func `what may hold a secret stays in memory`(line: String) {
        #expect(decide(line) == .memoryOnly)
    }

    @Test(arguments: inFile) func `what only names one goes into the file`(line: String) {
        #expect(decide(line) == .memoryAndFile)
    }
}
