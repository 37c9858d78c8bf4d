/** Turkish. */

import type { Language } from "./language.ts";

export const tr: Language = {
  code: "tr",
  name: "Turkish",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "ve", "bir", "bu", "için", "ile", "de", "da", "olarak", "veya", "lütfen", "değil", "olan", "gibi", "daha", "çok",
    "en", "her", "ne", "kadar", "ancak", "ise", "sonra", "önce", "tüm", "bize", "biz", "siz", "size", "eğer",
    "güvenlik", "bizim", "olup", "ya", "mı", "mi", "üzerinden", "tarafından", "şu", "o", "var", "yok", "hakkında",
    "olduğunu", "göre", "sadece",
  ],
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=güvenlik", "güvenlik politikası*", "güvenlik politikaları", "güvenlik ilkeleri", "güvenlik kılavuzu",
      "güvenlik rehberi", "güvenlik bildirimi", "=politika", "güvenlik ve gizlilik*", "bilgi güvenliği politikası",
    ],
    "supported-versions": [
      "desteklenen sürüm*", "desteklenen versiyon*", "sürüm desteği", "destek durumu", "destek politikası",
      "hangi sürüm*", "aktif sürümler", "=sürümler", "yaşam döngüsü", "destek sonu", "bakım yapılan sürüm*",
      "desteklenen platform*", "etkilenen sürümler",
    ],
    reporting: [
      "güvenlik açığı bildir*", "güvenlik açıklarını bildir*", "güvenlik açığını bildir*", "güvenlik açığı rapor*",
      "güvenlik açıklarını rapor*", "güvenlik zafiyet*", "zafiyet bildir*", "zafiyet rapor*", "açık bildir*",
      "açığı bildir*", "açık bildirme", "güvenlik sorun*", "sorun bildir*", "güvenlik hatası*",
      "bir güvenlik açığı*", "nasıl bildir*", "nasıl rapor*", "nereye bildir*", "=bildirim*", "=bildirme",
      "=raporlama", "bildirim süreci", "bildirim yöntem*", "raporlama süreci", "özel bildirim",
      "=güvenlik açıkları", "e posta ile", "=e posta", "github üzerinden", "tercih edilen*", "alternatif*",
      "herkese açık*", "açık issue*", "bildirimde bulun*", "ihbar*", "zafiyet* bildirin", "zafiyet bildirimi", "gizli bildirim*", "güvenlik açığı bildirin",
      "güvenlik açıklarını bildirin",
    ],
    "report-contents": [
      "neler dahil*", "ne eklenmeli", "neleri içermeli*", "neler içermeli", "raporda*", "rapor içeriği",
      "bildirimde*", "bildirim içeriği", "gerekli bilgiler", "istenen bilgiler", "dahil edilmesi gereken*",
      "dahil edilecek*", "yeniden üretme adımları", "yeniden oluşturma*", "tekrar üretme*", "=açıklama", "=etki",
      "=ortam", "neler bildir*", "ne bildir*", "bildirirken*",
    ],
    response: [
      "ne beklemelisiniz", "neler beklemelisiniz", "ne beklemeli*", "beklentiler", "yanıt süre*", "yanıt süresi",
      "=yanıt", "yanıtlama süre*", "dönüş süre*", "müdahale süre*", "süreç", "değerlendirme süreci",
      "=zaman çizelgesi", "=takvim", "bildirim sonrası*", "sonra ne olur", "ne olacak", "taahhüdümüz",
      "yanıt taahhüdü", "açık yönetimi", "çözüm süreci", "düzeltme süreci", "nasıl ele alıyoruz", "ele alıyoruz*",
    ],
    disclosure: [
      "=ifşa*", "sorumlu ifşa*", "sorumlu açıklama*", "koordineli ifşa*", "koordineli açıklama*",
      "kamuya açıklama*", "açıklama politikası", "ifşa politikası", "yayınlama", "yayımlama", "=gizlilik süresi",
      "ambargo", "cve*",
    ],
    "safe-harbor": [
      "güvenli liman", "yasal koruma", "iyi niyet*", "yasal*", "hukuki*", "=kurallar", "araştırmacılar için",
      "güvenlik araştırma*", "güvenlik araştırmacı*",
    ],
    scope: [
      "=kapsam", "kapsam dahilinde*", "kapsam içi*", "kapsamdaki*", "kapsama giren*", "neler kapsam*",
      "hangi*açık*sayılır", "neyi güvenlik açığı*", "etki alanı",
    ],
    "out-of-scope": [
      "kapsam dışı*", "kapsam dışında*", "kapsam dışındaki*", "kapsama girmeyen*", "hariç tutulan*", "istisnalar",
      "güvenlik açığı sayılmayan*", "güvenlik açığı olmayan*",
    ],
    severity: [
      "önem derece*", "ciddiyet*", "şiddet*", "risk seviye*", "sınıflandırma*", "=kritik", "=yüksek", "=orta",
      "=düşük", "öncelik*",
    ],
    updates: [
      "güvenlik güncelleme*", "=güncellemeler", "=güncelleme*", "yamalar", "güvenlik yama*", "duyuru*",
      "bildirimler ve*", "güncelleme politikası", "güvenlik bültenleri", "güvenlik duyuruları",
    ],
    "best-practices": [
      "en iyi uygulama*", "iyi uygulama*", "öneri*", "tavsiye*", "önerilen*", "ipuçları", "kontrol listesi",
      "güvenli kullanım", "güvenli yapılandırma", "güvenli kurulum", "sıkılaştırma", "kullanıcılar için",
      "geliştiriciler için", "katkıda bulunanlar için", "yöneticiler için", "kullanıcı sorumlulu*",
      "sorumluluklar*", "yapılması gerekenler", "yapılmaması gerekenler", "asla*", "dikkat edilmesi gerekenler",
      "üretim ortamı", "dağıtım öncesi", "kurulum notları",
    ],
    measures: [
      "güvenlik önlem*", "=önlemler", "alınan önlemler", "güvenlik özellik*", "güvenlik mekanizma*",
      "güvenlik mimari*", "güvenlik kontrol*", "koruma*", "teknik önlemler", "uygulanan*", "güvenlik uygulamaları",
      "nasıl koruyoruz", "güvenlik ilkeleri", "aldığımız önlemler",
    ],
    considerations: [
      "güvenlik hususları", "dikkat edilecek*", "bilinen risk*", "riskler", "bilinen sınırlama*", "sınırlamalar",
      "kısıtlamalar", "bilinen sorun*", "bilinen açık*", "uyarı*", "=önemli", "=dikkat", "önemli notlar",
      "sorumluluk reddi", "tehdit modeli", "tehditler", "saldırı yüzeyi", "gizlilik", "bilinen eksik*",
    ],
    testing: [
      "güvenlik test*", "sızma test*", "penetrasyon test*", "güvenlik denetim*", "denetim*", "statik analiz",
      "tarama*", "araçlar", "güvenlik araçları", "=testler",
    ],
    "supply-chain": [
      "bağımlılık*", "tedarik zinciri*", "üçüncü taraf*", "imza*", "bütünlük", "doğrulama", "sağlama toplamı",
      "sbom",
    ],
    compliance: [
      "uyumluluk", "uyum", "mevzuat*", "düzenleme*", "standartlar", "sertifika*", "kvkk*", "gdpr*", "yasal uyum*",
      "yasal gereklilik*",
    ],
    "incident-response": [
      "olay müdahale*", "olay yanıt*", "güvenlik olay*", "=olaylar", "ihlal*", "veri ihlali*", "acil durum*",
      "sızıntı*", "sızdırılan*", "bir ihlal durumunda",
    ],
    training: [
      "eğitim*", "farkındalık*",
    ],
    bounty: [
      "ödül*", "bug bounty*", "hata ödül*", "ödül programı",
    ],
    contact: [
      "=iletişim*", "iletişim bilgi*", "bize ulaşın", "bize ulaş*", "güvenlik ekibi", "=sorular*", "sorularınız*",
      "destek", "sorumlu*kişi*", "=ekip", "=yardım", "=iletişim",
    ],
    encryption: [
      "pgp anahtar*", "gpg anahtar*", "açık anahtar", "genel anahtar", "şifreli iletişim", "şifreli*",
      "=şifreleme", "pgp*", "gpg*",
    ],
    acknowledgments: [
      "=teşekkür*", "teşekkürler*", "katkıda bulunanlara*", "şeref listesi", "onur listesi", "hall of fame",
      "=tanınma",
    ],
    resources: [
      "=kaynaklar*", "ek kaynaklar", "daha fazla bilgi", "=referanslar", "faydalı bağlantılar", "=bağlantılar",
      "ayrıca bakınız", "=dokümantasyon", "=belgeler", "ilgili belgeler",
    ],
    history: [
      "=geçmiş", "değişiklik geçmişi", "sürüm geçmişi", "değişiklik günlüğü", "politika değişiklik*",
      "politika güncelleme*", "son güncelleme*", "geçmiş güvenlik*", "bu politikadaki*",
    ],
    other: [
      "=giriş", "=amaç", "=genel bakış", "=özet", "=içindekiler", "=sonuç", "=tanımlar",
      "=taahhüt", "=not", "=notlar", "=türkçe",
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    subject: [
      "ağ*", "ağ güvenliği", "veritabanı*", "veri*", "veri güvenliği", "veri koruma", "kişisel veri*",
      "hasta veri*", "kimlik doğrulama*", "yetkilendirme", "erişim kontrol*", "erişim*", "parola*", "şifreler",
      "gizli bilgi*", "gizli anahtar*", "api anahtar*", "ortam değişken*", "günlük*", "loglama", "izleme",
      "altyapı*", "konteyner*", "oturum*", "sunucu*", "yedekleme*", "girdi doğrulama", "kod güvenliği",
    ],
    aside: ["=lisans", "=katkıda bulunma", "davranış kuralları", "sorumluluk reddi", "sorun giderme"],
    audience: [
      "kullanıcılar için", "geliştiriciler için", "katkıda bulunanlar için", "yöneticiler için",
    ],
    "threat-model": [
      "tehdit modeli*", "güvenlik modeli",
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "bildirin", "bildiriniz", "lütfen", "bildirmek", "rapor edin", "raporlayın", "e posta",
      "iletişime geç*", "herkese açık", "public issue", "issue açma*", "özel olarak", "gizli",
      "güvenlik açığı bul*", "keşfeder*", "tespit eder*", "proje sahip*",
    ],
    "report-contents": [
      "adımlar", "yeniden üret*", "açıklama", "açıklaması", "etkilenen", "olası etki*", "potansiyel etki", "kanıt",
      "ekleyin", "belirtin", "dahil edin",
    ],
    response: [
      "saat içinde", "gün içinde", "iş günü", "yanıt verece*", "dönüş yap*", "bilgilendir*", "onaylay*",
      "inceleme", "değerlendirece*", "inceleyece*", "düzeltme",
    ],
    disclosure: [
      "kamuya", "ifşa", "açıklan*", "yayınlan*", "90 gün", "koordineli", "cve",
    ],
    "safe-harbor": [
      "yasal işlem", "iyi niyet*", "izinsiz",
    ],
    scope: [
      "kapsar", "kapsamında", "geçerlidir",
    ],
    "out-of-scope": [
      "kapsam dışı*", "hariç", "kapsamaz", "sosyal mühendislik", "sayılmaz",
    ],
    severity: [
      "cvss", "kritik", "yüksek", "orta", "düşük",
    ],
    updates: [
      "güvenlik güncelleme*", "yayınlan*", "duyur*", "sürüm notları", "yama",
    ],
    "best-practices": [
      "^asla", "^her zaman", "^daima", "kullanın", "etmeyin", "yapmayın", "paylaşmayın", "saklayın", "tutun",
      "ayarlayın", "kontrol edin", "etkinleştirin", "önerilir", "önerilmektedir", "tavsiye edilir",
      "emin olun", "gerekir", "gerekmektedir", "malıdır", "melidir", "değiştirin", "kaçının",
    ],
    measures: [
      "şifrelenir", "şifrelenmektedir", "şifrelenmiş", "hashlen*", "doğrulanır", "saklanır", "saklanmaz",
      "otomatik olarak", "varsayılan olarak", "kullanılır", "kullanılmaktadır", "kullanıyoruz", "korunur",
      "sağlanır", "desteklenir", "uygulanır",
    ],
    considerations: [
      "saldırgan*", "risk", "riski", "olabilir", "korumaz", "garanti*", "savunmasız", "sınırlama*", "kötü niyetli",
    ],
    testing: [
      "statik analiz", "tarama*", "denetim*", "testler", "codeql",
    ],
    "supply-chain": [
      "bağımlılık*", "dependabot", "imzalan*", "sbom",
    ],
    compliance: [
      "kvkk", "gdpr", "iso 27001", "uyumlu*", "mevzuat", "kanun*",
    ],
    "incident-response": [
      "olay", "ihlal*", "derhal", "hemen", "iptal ed*", "kurtar*",
    ],
    bounty: [
      "ödül*", "bug bounty",
    ],
    contact: [
      "sorular*", "iletişim", "ulaş*",
    ],
    encryption: [
      "pgp", "gpg", "açık anahtar", "parmak izi",
    ],
    acknowledgments: [
      "teşekkür*",
    ],
    resources: [
      "dokümantasyon", "daha fazla bilgi",
    ],
    history: [
      "son güncelleme",
    ],
    "supported-versions": [
      "desteklen*", "güvenlik güncelleme*", "son sürüm", "en güncel sürüm", "eski sürüm*",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": ["etkin değil", "etkinleştirilmemiş", "etkinleştirilmedi", "henüz", "devre dışı", "kullanılamıyor", "planlan*", "etkinleştirilecek"],
    "secret-word": ["parola*", "şifre*", "token*", "api anahtar*", "gizli anahtar*", "özel anahtar*", "kişisel veri*", "kimlik bilgi*"],
    "unit-hour": ["saat", "saatte", "saatlik"],
    "unit-day": ["gün", "günde", "günlük", "takvim günü"],
    "unit-business-day": ["iş günü", "iş gününde", "işgünü"],
    "unit-week": ["hafta", "haftada", "haftalık"],
    "unit-month": ["ay", "aylık"],
    "unit-year": ["yıl", "yıllık"],
    "act-acknowledge": [
      "onayla*", "onay", "alındı onayı", "alındığını", "ilk yanıt", "ilk cevap", "yanıt*", "cevap*", "dönüş yap*",
      "geri dönüş*", "geri döne*", "dönüş", "iletişime geç*", "teyit*", "yanıt süresi", "ilk dönüş",
    ],
    "act-triage": ["değerlendir*", "incele*", "doğrula*", "analiz*", "araştır*", "triyaj", "ön değerlendirme"],
    "act-update": ["durum güncelleme*", "bilgilendir*", "haberdar", "durum bildirimi", "güncelleme"],
    "act-fix": ["düzelt*", "yama*", "çöz*", "gider*", "onar*", "güvenlik güncellemesi", "düzeltme"],
    "act-disclose": ["açıkla*", "yayınla*", "yayımla*", "ifşa*", "kamuya", "ambargo*", "kamuoyu*"],
    "act-notify": ["bildirim gönder*", "kullanıcıları bilgilendir*"],
    "time-within": ["içinde", "içerisinde", "en geç", "en fazla", "kadar", "zarfında"],
    "time-span": ["önce", "son", "eski", "geçen", "fazla"],
    "time-every": ["her"],
    "time-for": ["boyunca", "sonra", "en az", "süreyle"],
    "time-anchor": ["sonra", "itibaren"],
    "report-received": ["aldıktan", "raporunuzu", "bildiriminizi", "alındıktan", "bildirimden"],
    "promise-negated": [
      "garanti edemeyiz", "garanti etmiyoruz", "garanti verilmez", "garantisi yok*", "söz vermiyoruz",
      "garanti vermiyoruz",
    ],
    "promise-unanswered": [
      "yanıt almazsanız", "yanıt alamazsanız", "cevap almazsanız", "cevap alamazsanız", "yanıt gelmezse",
      "dönüş alamazsanız",
    ],
    "not-a-deadline": [
      "oturum*", "parola*", "şifre*", "sertifika*", "saklan*", "süresi dol*", "yedek*", "silin*", "jeton*", "token*",
    ],
    soon: ["en kısa sürede", "mümkün olan en kısa sürede", "en kısa zamanda", "olabildiğince hızlı", "mümkün olduğunca çabuk"],
    "at-once": ["hemen", "derhal", "7/24"],
    "public-when": ["kadar", "önce", "sonra", "koordineli", "eşgüdüm*", "ambargo"],
    "best-effort": ["elimizden geldiğince", "en iyi çaba", "mümkün olduğunca", "boş zaman*", "müsait oldu*"],
    "severity-critical": ["kritik"],
    "severity-high": ["yüksek"],
    "severity-medium": ["orta"],
    "severity-low": ["düşük"],
    "version-header": ["sürüm", "sürümler", "versiyon", "dal", "sürümü"],
    "support-header": [
      "destekleniyor", "destekleniyor mu", "destekleniyor mu?", "desteklenen", "destek", "destek durumu",
      "güvenlik güncellemeleri",
    ],
    "status-header": ["durum", "durumu"],
    "advisory-header": ["zafiyet", "önem derecesi", "etkilenen*", "açık"],
    "until-header": ["destek sonu", "destek bitişi", "destek bitiş tarihi", "kadar", "bitiş tarihi", "bitiş"],
    "mark-yes": ["evet", "destekleniyor", "aktif", "güncel", "desteklenir", "desteklenen", "aktif olarak*"],
    "mark-no": [
      "hayır", "desteklenmiyor", "desteklenmez", "destek bitti", "kullanım dışı", "artık desteklenmiyor", "eski",
    ],
    "mark-partial": [
      "yalnızca güvenlik*", "sadece güvenlik*", "sadece kritik*", "yalnızca kritik*", "sınırlı", "kısmi", "kısmen",
      "bakım", "kritik düzeltmeler*",
    ],
    "version-latest": ["en son", "son sürüm", "güncel", "en güncel", "en yeni", "son"],
    "version-branch": ["geliştirme", "ana dal"],
    "version-rest": ["eski", "diğer", "önceki", "daha eski", "diğer tüm", "tüm diğer"],
    "version-all": ["tüm", "tüm sürümler", "bütün"],
    "version-below": ["öncesi", "altı"],
    "version-upward": ["ve üzeri", "ve üstü", "ve sonrası", "veya üzeri", "ve yukarısı", "ve sonraki", "üzeri"],
    "version-downward": ["ve altı", "ve öncesi", "ve önceki", "ve eski", "öncesi", "altı"],
    "date-updated": [
      "son güncelleme", "son güncellenme", "en son güncelleme", "güncellenme tarihi", "son değişiklik",
      "güncelleme tarihi", "son güncelleme tarihi",
    ],
    "date-updated-weak": ["güncellendi", "güncelleme"],
    "date-reviewed": ["son inceleme", "son gözden geçirme", "gözden geçirme tarihi"],
    "date-reviewed-weak": ["gözden geçirildi"],
    "date-subject": ["politika", "belge", "doküman", "politikası"],
    "date-support-end": ["destek sonu", "destek bitiş tarihi", "destek bitişi"],
    "date-support-end-weak": ["kadar", "bitiş"],
    "date-evidence": [
      "denetim", "sızma testi", "penetrasyon testi", "tarama sonuçları", "tarama", "test raporu", "test sonuçları",
    ],
    "date-next-review": ["sonraki inceleme"],
    "date-other": [
      "sonraki güncelleme", "sonraki denetim", "yürürlük", "itibaren", "yayın tarihi",
      "oluşturma tarihi", "planlanan", "sonraki*",
    ],
    // Channels and publicity
    continues: ["bunun yerine", "bu durumda"],
    "form-word": ["form*"],
    "channel-negation": [
      "açmayın", "açmayınız", "açmayiniz", "oluşturmayın", "oluşturmayınız", "bildirmeyin", "bildirmeyiniz",
      "paylaşmayın", "paylaşmayınız", "kullanmayın", "kullanmayınız", "yayınlamayın", "yayınlamayınız",
      "yayımlamayın", "ifşa etmeyin", "ifşa etmeyiniz", "açıklamayın", "açıklamayınız", "raporlamayın",
      "raporlamayınız", "göndermeyin", "tartışmayın", "yapmayın", "yapmayınız", "etmeyin", "etmeyiniz", "yerine",
      "asla", "kaçının", "kaçınınız", "açmayin", "açma", "paylaşma", "yazmayın", "yazmayınız", "açılmamalı*", "paylaşılmamalı*", "bildirilmemeli*",
      "değil", "duyurmak demek*", "yayımlamadan önce", "yayınlamadan önce", "açmadan önce", "paylaşmadan önce",
    ],
    "channel-no-negation": ["çekinmeyin", "tereddüt etmeyin", "çekinmeyiniz", "tereddüt etmeyiniz"],
    "public-place": [
      "herkese açık", "halka açık", "genel issue*", "github issue*", "issue üzerinden", "issue olarak", "açık issue*",
      "public issue*", "sosyal medya*", "açık forum*", "genel kanal*", "issue takip*", "issues üzerinden",
      "kamuya açık",
    ],
    "public-word": [
      "herkese açık", "halka açık", "kamuya açık", "alenen", "kamuoyu*", "herkesle", "üçüncü taraf*", "genel olarak",
      "kamuya",
    ],
    "open-issue": [
      "issue açın", "issue açabilir*", "issue oluşturun", "issue oluşturabilir*", "issue açmayın",
      "issue oluşturmayın", "issue açınız", "bir issue", "issue açarak", "issue oluşturarak", "konu açın",
      "sorun kaydı*",
    ],
    "tell-word": [
      "bildir*", "rapor*", "gönder*", "paylaş*", "açıkla*", "ifşa*", "yayınla*", "yayımla*", "iletişim*", "ulaş*",
      "yaz*", "oluştur*", "aç*", "kullan*", "ilet*", "tartış*", "haber ver*",
    ],
    "security-word": ["güvenlik*", "güvenliğ*"],
    "vulnerability-word": [
      "güvenlik açığı*", "güvenlik açıkları*", "güvenlik açık*", "zafiyet*", "güvenlik sorun*", "güvenlik problem*",
      "güvenlik hata*", "zaafiyet*",
    ],
    "not-vulnerability": [
      "güvenlik dışı", "güvenlikle ilgili olmayan", "genel hatalar", "diğer hatalar", "diğer sorunlar",
    ],
    "no-answer": ["yanıt alamaz*", "cevap alamaz*", "yanıt alamadı*"],
    "sensitive-details": ["hassas bilgi*", "hassas veri*", "kişisel veri*", "parola*"],
    "we-word": ["yayınlayacağız", "yayımlayacağız", "duyuracağız", "yayınlanacak*", "yayımlanacak*"],
    "question-word": ["soru", "sorular*", "sorularınız"],
    "conduct-word": ["davranış kuralları"],
    "private-way": [
      "özel olarak", "gizli olarak", "gizlilik içinde", "doğrudan e posta", "doğrudan iletişim",
      "proje sahiplerine doğrudan", "doğrudan proje", "özel mesaj*", "doğrudan geliştirici*",
    ],
    "email-named": [
      "e posta gönder*", "e posta ile", "e posta yoluyla", "e posta üzerinden", "eposta gönder*", "mail gönder*",
      "mail at*", "e posta at*", "e postayla",
    ],
    "email-word": ["e posta", "eposta"],
    "profile-word": ["profil*"],
    "advisory-feature": [
      "security sekmesi*", "\"security\" sekmesi*", "güvenlik sekmesi*", "özel güvenlik açığı bildirimi*", "özel güvenlik bildirimi*",
    ],
    "press-word": ["tıkla*", "düğme*", "sekme*", "butonu*"],
    "direct-message": ["özel mesaj*", "doğrudan mesaj*", "dm"],
    "encrypt-word": ["şifrele*"],
    "refer-word": ["bakın", "bakınız", "bkz", "inceleyin", "okuyun", "bulabilirsiniz", "adresinde", "ziyaret"],
    "policy-word": ["güvenlik politikası*"],
    "time-before-public": [
      "kamuya açıklamadan önce", "herkese açık * önce", "kamuya duyurmadan önce", "ifşa etmeden önce",
      "açıklamadan önce", "yayınlamadan önce",
    ],
    "ask-for-time": ["süre tanı*", "zaman tanı*", "süre ver*", "zaman ver*", "makul"],
    "plain-bug": ["hata", "hatalar*", "bug"],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, on: 10, "on dört": 14, otuz: 30,
    "kırk sekiz": 48, "yetmiş iki": 72, doksan: 90, "yirmi dört": 24,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["ocak"], ["şubat"], ["mart"], ["nisan"], ["mayıs"], ["haziran"], ["temmuz"], ["ağustos"], ["eylül"], ["ekim"],
    ["kasım"], ["aralık"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [["pazartesi"], ["salı"], ["çarşamba"], ["perşembe"], ["cuma"], ["cumartesi"], ["pazar"]],
};
