import DotNetPrimitives
import Foundation
import Testing
@testable import Transcripts

/// A secret as it is typed, and what is left of it nowhere afterwards.
struct Sample: CustomTestStringConvertible, Sendable {
    let secret: String
    let command: String
    var testDescription: String { command }

    /// - Parameter command: the line, with `§` where the secret stands.
    init(_ secret: String, _ command: String) {
        self.secret = secret
        self.command = command.replacingOccurrences(of: "§", with: secret)
    }

    static let storageKey = "k9Zq1vXw8T3rB5nM7pL2sD4fG6hJ0aQwE+RtYuIoP/zXcVbNmAsDfGhJkLqWeRtYuIoPzXcVbNm1234567=="
        .padding(toLength: 86, withPad: "A", startingAt: 0)
    static let key88 = "eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq1K1SZFPTOtr0KBHBeksoGMGw=="
    static let jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"

    static let all: [Sample] = named + shaped + commands

    static let named: [Sample] = [
        Sample("P@ssw0rd!2014", "New-AzureQuickVM -Windows -ServiceName s -Name web1 -AdminUsername u -Password §"),
        Sample("P@ss w0rd!2014", "Add-AzureProvisioningConfig -Windows -AdminUsername u -Password '§'"),
        Sample("hunter2", "$password = '§'"),
        Sample("O'Reilly4ever", "$vmPassword = \"§\""),
        Sample("Tr0ub4dor&3", "$script:AdminPwd = [string] (\"§\")"),
        Sample("s3cr3t-value-01", "$env:CLIENT_SECRET = '§'"),
        Sample("abc123def456ghi", "$headers = @{ 'x-api-key' = '§'; Accept = 'a' }"),
        Sample("0f8fad5b-d9cb-469f-a165-70867728950e", "Foo -ClientSecret § -Id 3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
        Sample("kL9_pQ2.rS5", "Connect-Foo -Token:§"),
        Sample("correct horse battery staple", "$cfg.Passphrase = '§'"),
        Sample("Zx81-Zx82-Zx83", "$h['Secret'] = \"§\""),
        Sample("q1w2e3r4t5", "if ($password -eq '§') { 1 }"),
        Sample("fn-key-0987654321", "curl --header 'x-functions-key: §' https://h/"),
        Sample("topSecret99", "[Environment]::SetEnvironmentVariable('DB_PASSWORD', '§')"),
        Sample("valu3-0f-item", "Set-Item env:API_TOKEN §"),
        Sample("member-val-7", "$o | Add-Member -MemberType NoteProperty -Name Password -Value '§'"),
        Sample("d3fault!x", "function f { param([string]$Password = '§') 1 }"),
        Sample("nested-1x", "Write-Host \"$(Foo -Password §)\""),
        Sample("123456789", "Foo -Pin § -Port 8080"),
        Sample("typo99pw", "$password = §"),
    ]

    static let shaped: [Sample] = [
        Sample(key88, "New-AzureStorageContext -StorageAccountName a -StorageAccountKey §"),
        Sample(key88, "$x = '§'"),
        Sample(key88, "$c = 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=§;EndpointSuffix=core.windows.net'"),
        Sample("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "$env:AWS_SECRET_ACCESS_KEY='§'"),
        Sample("AKIAIOSFODNN7EXAMPLE", "Foo §"),
        Sample("uJ2k3l4m5n6o7p8q9r0s1t2u3v4w5x6y7z8A9B0C1D2=", "$b = \"Endpoint=sb://n/;SharedAccessKeyName=Root;SharedAccessKey=§\""),
        Sample("Xy9%2BabCdEf12345678901234567890123456789012%3D", "curl 'https://a.blob.core.windows.net/c?sv=2014-02-14&sr=c&sig=§&se=2015'"),
        Sample("My;Pa55", "$s = 'Server=tcp:x,1433;User ID=u;Password=Other7;Pwd=y8z8z8z8' ; $password = '§'"),
        Sample("sqlPa55 word", "$s = 'Server=tcp:x,1433;User ID=u;Password=§;Encrypt=True'"),
        Sample(jwt, "$r = Invoke-RestMethod https://h -Headers @{Authorization=\"Bearer §\"}"),
        Sample("8Q~abcdefGHIJKLmnopqr.STUV_wx-1234567ab", "az login --service-principal -u app --tenant t --password §"),
        Sample("abC8Q~abcdefGHIJKLmnopqr.STUV_wx-1234567", "$x = '§'"),
        Sample("ghp_16C7e42F292c6912E7710c838347Ae178B4a", "git clone https://§@github.com/o/r"),
        Sample("u5er-pa55", "git clone https://name:§@host.example/r"),
        Sample("MIIJ0gIBAzCCCZ4GCSqGSIb3DQEHAaCCCY8EggmLMIIJhzCC", "[xml]'<Subscription ManagementCertificate=\"§\" Name=\"s\" />'"),
        Sample("Zk0pubPwd91", "'<publishProfile userName=\"$w\" userPWD=\"§\" />'"),
        Sample("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ", "$k = @'\n-----BEGIN PRIVATE KEY-----\n§\n-----END PRIVATE KEY-----\n'@"),
        Sample("jsonPw-77", "$j = '{\"userName\":\"a\",\"password\":\"§\"}'"),
        Sample("c0mment-pw", "Get-Date # password = §"),
    ]

    static let commands: [Sample] = [
        Sample("Plain7ext", "ConvertTo-SecureString '§' -AsPlainText -Force"),
        Sample("Plain8ext", "ConvertTo-SecureString -AsPlainText -Force -String \"§\""),
        Sample("Plain9ext", "'§' | ConvertTo-SecureString -AsPlainText -Force"),
        Sample("PlainAext1", "$c = New-Object PSCredential 'u', (ConvertTo-SecureString §  -AsPlainText -Force)"),
        Sample("netUse-77", "net use z: \\\\srv\\share § /user:dom\\u"),
        Sample("netUsr-77", "net user bob § /add"),
        Sample("cmdKey-77", "cmdkey /add:srv /user:u /pass:§"),
        Sample("sqlCmd-77", "sqlcmd -S s -U u -P §"),
        Sample("netCred-77", "[Net.NetworkCredential]::new('u', '§')"),
        Sample("netCred-78", "New-Object System.Net.NetworkCredential('u', '§')"),
        Sample("vault-77", "Set-Secret name '§'"),
        Sample("curl-pw-77", "curl -u bob:§ https://h/"),
    ]
}

@Suite struct RedactionTests {
    @Test(arguments: Sample.all)
    func `a typed secret leaves no trace, however it is printed`(sample: Sample) throws {
        var redactor = Redactor()
        let command = redactor.command(sample.command)
        #expect(!command.contains(sample.secret))
        #expect(redactor.isSensitive(sample.command))
        var again = Redactor()
        #expect(again.command(command) == command)
        for printed in Self.printed(sample.secret) {
            let text = redactor.output("Name  : \(printed)\nEnd")
            #expect(!text.contains(printed), "\(printed)")
        }
        #expect(!redactor.command("Write-Host '\(sample.secret)'").contains(sample.secret))
        let wrapped = redactor.output("Value : \(Self.wrapped(sample.secret))\n")
        #expect(!wrapped.filter { !$0.isWhitespace }.contains(sample.secret.filter { !$0.isWhitespace }))
    }

    /// The ways in which scripts print what they know.
    static func printed(_ secret: String) -> [String] {
        let data = Data(secret.utf8)
        let wide = secret.data(using: .utf16LittleEndian) ?? Data()
        let json = (try? JSONEncoder().encode([secret])).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return [
            secret, "x" + secret + ";" , "'" + secret.replacingOccurrences(of: "'", with: "''") + "'",
            data.base64EncodedString(), wide.base64EncodedString(), ("user:" + secret).data(using: .utf8)?.base64EncodedString() ?? "",
            secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "",
            PercentEncoding.urlEncode(secret), HtmlText.encode(secret), json,
            wide.map { String(format: "%02x", $0) }.joined(), data.map { String(format: "%02X", $0) }.joined(),
        ].filter { $0 != "x" + secret + ";" || !SecretValue.isWeak(Array(secret.utf8)) }
    }

    static func wrapped(_ secret: String) -> String {
        guard !SecretValue.isWeak(Array(secret.utf8)) else { return secret }
        return String(secret.prefix(5)) + "\n        " + String(secret.dropFirst(5))
    }

    @Test(arguments: [
        ("$password = 'hunter2'", "$password = 'REDACTED-1'"),
        ("Foo -Password \"a'b1c2d3\" -Name x", "Foo -Password \"REDACTED-1\" -Name x"),
        ("Foo -Password one1one1, 'two2two2', one1one1", "Foo -Password REDACTED-1, 'REDACTED-2', REDACTED-1"),
        ("Foo -ClientSecret 0f8fad5b-d9cb-469f-a165-70867728950e", "Foo -ClientSecret facade00-0000-4000-8000-000000000001"),
        ("$p = @{ Password = 'x'; Name = 'Password' }", "$p = @{ Password = 'REDACTED-1'; Name = 'Password' }"),
        ("$pin = 123456; $pin", "$pin = 90000001; $pin"),
        ("'sig=%2Babcdefghijklmnopqrstuv%3D&b'", "'sig=REDACTED-1&b'"),
        ("$password = 'a' + $b + 'c'", "$password = 'REDACTED-1' + $b + 'REDACTED-2'"),
        ("'https://u:pa%40ss1@h/'; 'pa@ss1'", "'https://u:REDACTED-1@h/'; 'REDACTED-1'"),
    ])
    func `what stands for a secret keeps the script's form`(command: String, expected: String) {
        var redactor = Redactor()
        #expect(redactor.command(command) == expected)
    }

    @Test func `a key stays base64 of its length`() throws {
        var redactor = Redactor()
        let command = redactor.command("Foo -StorageAccountKey \(Sample.key88)")
        let placeholder = try #require(command.split(separator: " ").last.map(String.init))
        #expect(placeholder.count == 88)
        #expect(try Base64.decode(placeholder).count == 64)
    }

    @Test func `a base64 text is what a replay would print`() {
        var redactor = Redactor()
        redactor.register(secret: "hunter2xyz")
        let typed = Data("user:hunter2xyz:more".utf8).base64EncodedString()
        #expect(redactor.output("A \(typed) b") == "A \(Data("user:REDACTED-1:more".utf8).base64EncodedString()) b")
    }

    @Test func `a cut value is hidden, and one in pieces`() {
        var redactor = Redactor()
        redactor.register(secret: "abcdefgh12345678")
        #expect(redactor.output("x abcdefgh12… y abcdefg...") == "x REDACTED-1… y REDACTED-1...")
        var step = SessionStep(number: 1, command: "a", start: 0, seed: 0)
        step.output = [PrintedText(.host, "x abcdefgh"), PrintedText(.output, "12345678 y\n")]
        #expect(redactor.step(step).output == [PrintedText(.host, "x REDACTED-1"), PrintedText(.output, " y\n")])
    }

    @Test func `answers that were hidden are hidden`() {
        var redactor = Redactor()
        var step = SessionStep(number: 1, command: "Read-Host -AsSecureString", start: 0, seed: 0)
        step.answers = ["abc", "hidden-answer", "y"]
        #expect(redactor.step(step, secrets: ["abc", "hidden-answer"]).answers == ["REDACTED-1", "REDACTED-2", "y"])
        #expect(redactor.output("abc hidden-answer") == "abc REDACTED-2")
        step.output = [PrintedText(.host, "Pin: ***\nPassword: *************\n*** done\n")]
        let shown = redactor.step(step, secrets: ["hidden-answer", "abc"]).output
        #expect(shown == [PrintedText(.host, "Pin: **********\nPassword: **********\n*** done\n")])
    }

    @Test(arguments: [
        "PrimaryKey   : \(Sample.key88.prefix(40))\n               \(Sample.key88.dropFirst(40))\nOther : x\n",
        "\"primaryKey\": \"\(Sample.key88)\"", "Token : abcdef1234567890\n", "<Password>abc</Password>", "Authorization: Basic dXNlcjpwYXNz",
        "AccountKey=\(Sample.key88)", "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n", "error: -Password 'hunter2' is wrong", "{\\\"token\\\":\\\"abcdef12\\\"}",
    ])
    func `a secret that is printed without having been typed is hidden`(text: String) {
        var redactor = Redactor()
        #expect(redactor.output(text).contains("REDACTED"))
    }

    @Test func `tables are read by their headings`() {
        var redactor = Redactor()
        let table = "\nName  Password  Age\n----  --------  ---\nanne  änne99pw    3\nBöb   b0b-pw      4\nno one            5\n\nlater\n"
        #expect(redactor.output(table) == "\nName  Password  Age\n----  --------  ---\nanne  REDACTED-1    3\nBöb   REDACTED-2      4\nno one            5\n\nlater\n")
        let pairs = "Name                           Value\n----                           -----\nClientSecret                   zq9-secret\nUser                           anne\n"
        #expect(redactor.output(pairs).contains("ClientSecret                   REDACTED-3\nUser                           anne\n"))
        #expect(redactor.secretCount == 3)
        let other = "Name  TokenType Count\n----  --------- -----\nanne  bearer1234     1\n"
        #expect(redactor.output(other) == other)
    }

    @Test(arguments: [
        "Get-Help about_Secret", "$token.Length", "Get-Secret -Name foo", "$password = Read-Host -AsSecureString", "Foo -Password $x",
        "Select-AzureSubscription -SubscriptionId 3f2504e0-4f89-11d3-9a0c-0305e82c3301", "$token = Get-Foo 'abcdefgh'", "Foo -TokenType Bearer1234567",
        "$t = $s.Split('token')", "foreach ($token in $tokens) { $token }", "[Threading.CancellationToken]::None", "$pwd.Path", "$PWD",
        "Get-AzureStorageKey -StorageAccountName 'mystorage'", "'Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089'",
        "Get-AzureRole | Select-Object Password, Token", "\"Password: $x\"", "\"$password\"", "Sort-Object -Property Key", "@{Key='a'; Name='b'}",
        "Get-Content -Path ./a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p", "Foo -Password (Get-Foo 'x')", "if ($password -ne $null) { }", "Foo -Password",
        "Write-Host 'Enter the password:'", "function New-Password { }", "Get-FileHash a | Select-Object Hash",
    ])
    func `ordinary lines stay as they are`(line: String) {
        var redactor = Redactor()
        #expect(redactor.command(line) == line)
        #expect(redactor.output(line + "\n") == line + "\n")
        #expect(redactor.secretCount == 0)
    }

    @Test func `short words that are passwords do not change parameters and variables`() {
        var redactor = Redactor()
        #expect(redactor.command("Foo -Password spring") == "Foo -Password REDACTED-1")
        #expect(redactor.command("$spring; Get-spring -spring 'spring' springs") == "$spring; Get-spring -spring 'REDACTED-1' springs")
    }
}
