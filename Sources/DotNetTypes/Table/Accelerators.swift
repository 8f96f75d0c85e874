/// PowerShell's short type names.
enum Accelerators {
    /// Full names by folded short name.
    static let fullNames: [String: String] = {
        var result: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let target = words.first else { continue }
            for name in words.dropFirst() { result[name.lowercased()] = String(target) }
        }
        return result
    }()

    /// One line a target: full name, then its short names.
    private static let table: String = """
        System.Management.Automation.AliasAttribute Alias
        System.Management.Automation.AllowEmptyCollectionAttribute AllowEmptyCollection
        System.Management.Automation.AllowEmptyStringAttribute AllowEmptyString
        System.Management.Automation.AllowNullAttribute AllowNull
        System.Management.Automation.ArgumentCompleterAttribute ArgumentCompleter
        System.Management.Automation.ArgumentCompletionsAttribute ArgumentCompletions
        System.Array array
        System.Numerics.BigInteger bigint
        System.Boolean bool
        System.Byte byte
        System.Char char
        Microsoft.Management.Infrastructure.CimClass cimclass
        Microsoft.Management.Infrastructure.CimConverter cimconverter
        Microsoft.Management.Infrastructure.CimInstance ciminstance
        Microsoft.Management.Infrastructure.CimSession CimSession
        Microsoft.Management.Infrastructure.CimType cimtype
        System.Management.Automation.CmdletBindingAttribute CmdletBinding
        System.Globalization.CultureInfo cultureinfo
        System.DateTime datetime
        System.Decimal decimal
        System.Double double
        System.Management.Automation.DscLocalConfigurationManagerAttribute DscLocalConfigurationManager
        System.Management.Automation.DscPropertyAttribute DscProperty
        System.Management.Automation.DscResourceAttribute DscResource
        System.Management.Automation.ExperimentAction ExperimentAction
        System.Management.Automation.ExperimentalAttribute Experimental
        System.Management.Automation.ExperimentalFeature ExperimentalFeature
        System.Single float single
        System.Guid guid
        System.Collections.Hashtable hashtable
        System.Management.Automation.Runspaces.InitialSessionState initialsessionstate
        System.Int32 int int32
        System.Int16 int16 short
        System.Int64 int64 long
        System.Net.IPAddress ipaddress
        System.Net.IPEndPoint IPEndpoint
        System.Net.Mail.MailAddress mailaddress
        System.Management.Automation.Language.NoRunspaceAffinityAttribute NoRunspaceAffinity
        System.Management.Automation.Language.NullString NullString
        System.Security.AccessControl.ObjectSecurity ObjectSecurity
        System.Collections.Specialized.OrderedDictionary ordered
        System.Management.Automation.OutputTypeAttribute OutputType
        System.Management.Automation.ParameterAttribute Parameter
        System.Net.NetworkInformation.PhysicalAddress PhysicalAddress
        System.Management.Automation.PowerShell powershell
        System.Management.Automation.PSAliasProperty psaliasproperty
        System.Management.Automation.PSCredential pscredential
        System.Management.Automation.PSCustomObject pscustomobject
        System.Management.Automation.PSDefaultValueAttribute PSDefaultValue
        System.Management.Automation.PSListModifier pslistmodifier
        System.Management.Automation.PSModuleInfo psmoduleinfo
        System.Management.Automation.PSNoteProperty psnoteproperty
        System.Management.Automation.PSObject psobject
        System.Management.Automation.PSPrimitiveDictionary psprimitivedictionary
        Microsoft.PowerShell.Commands.PSPropertyExpression pspropertyexpression
        System.Management.Automation.PSScriptMethod psscriptmethod
        System.Management.Automation.PSScriptProperty psscriptproperty
        System.Management.Automation.PSTypeNameAttribute PSTypeNameAttribute
        System.Management.Automation.PSVariable psvariable
        System.Management.Automation.PSVariableProperty psvariableproperty
        System.Management.Automation.PSReference ref
        System.Text.RegularExpressions.Regex regex
        System.Management.Automation.Runspaces.Runspace runspace
        System.Management.Automation.Runspaces.RunspaceFactory runspacefactory
        System.SByte sbyte
        System.Management.Automation.ScriptBlock scriptblock
        System.Security.SecureString securestring
        System.Management.Automation.SemanticVersion semver
        System.String string
        System.Management.Automation.SupportsWildcardsAttribute SupportsWildcards
        System.Management.Automation.SwitchParameter switch
        System.TimeSpan timespan
        System.Type type
        System.UInt32 uint uint32
        System.UInt16 uint16 ushort
        System.UInt64 uint64 ulong
        System.Uri uri
        System.Management.Automation.ValidateCountAttribute ValidateCount
        System.Management.Automation.ValidateDriveAttribute ValidateDrive
        System.Management.Automation.ValidateLengthAttribute ValidateLength
        System.Management.Automation.ValidateNotNullAttribute ValidateNotNull
        System.Management.Automation.ValidateNotNullOrEmptyAttribute ValidateNotNullOrEmpty
        System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute ValidateNotNullOrWhiteSpace
        System.Management.Automation.ValidatePatternAttribute ValidatePattern
        System.Management.Automation.ValidateRangeAttribute ValidateRange
        System.Management.Automation.ValidateScriptAttribute ValidateScript
        System.Management.Automation.ValidateSetAttribute ValidateSet
        System.Management.Automation.ValidateTrustedDataAttribute ValidateTrustedData
        System.Management.Automation.ValidateUserDriveAttribute ValidateUserDrive
        System.Version version
        System.Void void
        System.Management.Automation.WildcardPattern WildcardPattern
        System.Security.Cryptography.X509Certificates.X500DistinguishedName X500DistinguishedName
        System.Security.Cryptography.X509Certificates.X509Certificate X509Certificate
        System.Xml.XmlDocument xml
        """
}
