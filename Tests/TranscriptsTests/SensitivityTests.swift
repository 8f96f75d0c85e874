import Testing
import Transcripts

/// What PSReadLine 2.4.5 answers for these lines, where nothing else is said.
@Suite struct SensitivityTests {
    @Test(arguments: [
        "Set-Secret foo bar", "Set-Secret foo $bar", "$password = 'abc'", "$password = $x", "$x.Password = 'abc'", "Foo -Password abc",
        "Foo -Password:abc", "ConvertTo-SecureString 'x' -AsPlainText -Force", "ConvertTo-SecureString $x -AsPlainText -Force",
        "Write-Host 'the password is'", "\"token\"", "@{Password='x'}", "@{Password=$x}", "# password", "$env:GITHUB_TOKEN = 'x'",
        "$env:GITHUB_TOKEN = $y", "$h['token']", "Get-Token", "New-Password", "Get-Content password.txt", "Foo -SecretName abc",
        "function Get-Password {}", "$x | Select-Object Token",
    ])
    func `these stay out of the history file`(line: String) {
        #expect(Redactor().isSensitive(line))
    }

    @Test(arguments: [
        "$token.Length", "$token", "Get-Secret foo", "Get-Secret -Name foo -AsPlainText", "Get-AzAccessToken", "$t = Get-AzAccessToken",
        "$token = Get-AzAccessToken", "$token = az account get-access-token", "$password = Read-Host", "$password = Read-Host -AsSecureString",
        "$password = (Get-Secret x).Foo", "$x.Password", "Foo -Password $x", "Foo -Password (Get-Foo)", "Foo -Password", "$env:GITHUB_TOKEN",
        "$x = gcloud auth print-access-token", "kubectl get secrets", "$password | Out-Null", "Foo $password", "Foo -SecretName $abc",
        "Foo -Token:$x", "Remove-Secret foo", "Write-Host \"$password\"", "Write-Host \"a $($x.token)\"", "$x.GetToken()", "Get-Date",
    ])
    func `these are kept`(line: String) {
        #expect(!Redactor().isSensitive(line))
    }

    /// PSReadLine keeps these out; they show nothing.
    @Test(arguments: ["Get-Help about_Secret", "Get-Command *token*"])
    func `questions about commands are kept`(line: String) {
        #expect(!Redactor().isSensitive(line))
    }

    @Test func `a secret of the session makes any line sensitive`() {
        var redactor = Redactor()
        redactor.register(secret: "abcdefgh1234")
        #expect(redactor.isSensitive("Write-Host abcdefgh1234"))
    }
}
