extension EnumTable {
    /// Enumerations of security.
    static let securityEnums: [String] = [
        """
        System.Security.AccessControl.AccessControlType Int32 - Allow Deny
        """,
        """
        System.Security.AccessControl.FileSystemRights Int32 flags ListDirectory=1 ReadData=1 CreateFiles \
        WriteData=2 AppendData=4 CreateDirectories=4 ReadExtendedAttributes=8 WriteExtendedAttributes=16 \
        ExecuteFile=32 Traverse=32 DeleteSubdirectoriesAndFiles=64 ReadAttributes=128 WriteAttributes=256 \
        Write=278 Delete=65536 ReadPermissions=131072 Read=131209 ReadAndExecute=131241 Modify=197055 \
        ChangePermissions=262144 TakeOwnership=524288 Synchronize=1048576 FullControl=2032127
        """,
        """
        System.Security.AccessControl.InheritanceFlags Int32 flags None ContainerInherit ObjectInherit
        """,
        """
        System.Security.AccessControl.PropagationFlags Int32 flags None NoPropagateInherit InheritOnly
        """,
        """
        System.Security.Principal.WindowsBuiltInRole Int32 - Administrator=544 User Guest PowerUser \
        AccountOperator SystemOperator PrintOperator BackupOperator Replicator
        """,
        """
        System.Security.Cryptography.CipherMode Int32 - CBC=1 ECB OFB CFB CTS
        """,
        """
        System.Security.Cryptography.PaddingMode Int32 - None=1 PKCS7 Zeros ANSIX923 ISO10126
        """,
        """
        System.Security.Cryptography.X509Certificates.OpenFlags Int32 flags ReadOnly ReadWrite MaxAllowed \
        OpenExistingOnly=4 IncludeArchived=8
        """,
        """
        System.Security.Cryptography.X509Certificates.StoreName Int32 - AddressBook=1 AuthRoot \
        CertificateAuthority Disallowed My Root TrustedPeople TrustedPublisher
        """,
        """
        System.Security.Cryptography.X509Certificates.StoreLocation Int32 - CurrentUser=1 LocalMachine
        """,
        """
        System.Security.Cryptography.X509Certificates.X509KeyStorageFlags Int32 flags DefaultKeySet UserKeySet \
        MachineKeySet Exportable=4 UserProtected=8 PersistKeySet=16 EphemeralKeySet=32
        """,
        """
        System.Security.Cryptography.X509Certificates.X509ContentType Int32 - Unknown Cert SerializedCert Pfx \
        Pkcs12=3 SerializedStore Pkcs7 Authenticode
        """,
        """
        System.Security.AccessControl.AceFlags Byte flags None ObjectInherit ContainerInherit \
        NoPropagateInherit=4 InheritOnly=8 InheritanceFlags=15 Inherited SuccessfulAccess=64 FailedAccess=128 \
        AuditFlags=192
        """,
    ]
}
